package jialing.web.evidence;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import jialing.domain.evidence.ResponsibilityChain;
import jialing.domain.evidence.ResponsibilityChains;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who and what answers for a result; for people's screens, and as W3C PROV-O for programs. */
@Produces(MediaType.APPLICATION_JSON)
@Path("evidence/results/{id}/responsibility")
public class ResponsibilityResource {

    @Inject
    ResponsibilityChains chains;

    @GET
    public ResponsibilityChain chain(@PathParam("id") UUID id) {
        return chains.of(id);
    }

    @GET
    @Operation(hidden = true) // one description for one path; the other form of the same answer is W3C's
    @Produces(ProvenanceDocument.MEDIA_TYPE + ";qs=0.5") // who does not say what to accept gets plain JSON
    public Map<String, Object> provenance(@PathParam("id") UUID id) {
        return new ProvenanceDocument(chains.of(id)).content();
    }
}
