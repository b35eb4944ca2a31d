package jialing.web.documents;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jialing.domain.documents.SopInForce;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;

/** By which SOP the bench works today. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("documents/sops")
public class SopResource {

    @Inject
    SopInForce sops;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** One, or none. */
    public record SopList(List<SopInForce.Sop> items) {}

    @GET
    public SopList sops(@QueryParam("method") String method) {
        return new SopList(sops.of(current.get().organisation(), method, clock.today()).stream()
                .toList());
    }
}
