package jialing.web.inspection;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jialing.domain.inspection.InspectionView;
import jialing.domain.inspection.PublishedInspection;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.web.shared.PublicDoor;

/** What the authority has published of inspections, for whoever comes (双随机、一公开). */
@PublicDoor
@Produces(MediaType.APPLICATION_JSON)
@Path("inspection/published")
public class PublishedInspectionsResource {

    @Inject
    InspectionView view;

    @Inject
    CurrentActor current;

    public record PublishedInspectionList(List<PublishedInspection> items) {}

    @GET
    public PublishedInspectionList all() {
        return new PublishedInspectionList(current.whileBeing(Actor.system(), view::published));
    }
}
