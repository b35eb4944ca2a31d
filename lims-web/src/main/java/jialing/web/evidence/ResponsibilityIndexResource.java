package jialing.web.evidence;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jialing.domain.evidence.ResponsibilityIndex;

/** The numbers of a sample, each with the id under which its chain is found. */
@Produces(MediaType.APPLICATION_JSON)
@Path("evidence/samples/{code}/results")
public class ResponsibilityIndexResource {

    @Inject
    ResponsibilityIndex index;

    public record SampleNumbers(List<ResponsibilityIndex.Line> items) {}

    @GET
    public SampleNumbers numbers(@PathParam("code") String code) {
        return new SampleNumbers(index.ofSample(code));
    }
}
