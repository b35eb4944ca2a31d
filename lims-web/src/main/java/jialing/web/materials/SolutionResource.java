package jialing.web.materials;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jialing.domain.materials.MaterialPage;
import jialing.domain.materials.PrepareSolution;
import jialing.domain.materials.StandardiseTitrant;

/** Solutions: made, and standardised. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("materials/solutions")
public class SolutionResource {

    @Inject
    PrepareSolution prepareSolution;

    @Inject
    StandardiseTitrant standardiseTitrant;

    @Inject
    MaterialPage page;

    @POST
    public MaterialPage.MaterialShown prepare(PrepareSolution.SolutionPreparation preparation) {
        return page.byId(prepareSolution.prepare(preparation));
    }

    @POST
    @Path("{id}/standardisation")
    public MaterialPage.MaterialShown standardise(@PathParam("id") UUID id, StandardiseTitrant.Titration titration) {
        standardiseTitrant.standardise(id, titration);
        return page.byId(id);
    }
}
