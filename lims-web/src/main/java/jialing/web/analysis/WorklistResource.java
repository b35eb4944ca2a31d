package jialing.web.analysis;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jialing.domain.analysis.Worklist;

/** What waits for the bench, by method. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("analysis/worklist")
public class WorklistResource {

    @Inject
    Worklist worklist;

    public record WaitingList(List<Worklist.WaitingMethod> items) {}

    @GET
    public WaitingList waiting() {
        return new WaitingList(worklist.forToday());
    }
}
