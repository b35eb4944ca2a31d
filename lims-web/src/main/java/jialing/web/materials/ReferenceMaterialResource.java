package jialing.web.materials;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jialing.domain.materials.ReferenceMaterialView;

/** The reference materials of the organisation. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("materials/reference-materials")
public class ReferenceMaterialResource {

    @Inject
    ReferenceMaterialView view;

    public record ReferenceMaterialList(List<ReferenceMaterialView.Line> items) {}

    @GET
    public ReferenceMaterialList referenceMaterials() {
        return new ReferenceMaterialList(view.own());
    }
}
