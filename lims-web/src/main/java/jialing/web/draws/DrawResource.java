package jialing.web.draws;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jialing.domain.draws.CarryOutDraw;
import jialing.domain.draws.CommitToDraw;
import jialing.domain.draws.Draw;
import jialing.domain.draws.DrawCandidate;
import jialing.domain.draws.DrawProof;
import jialing.domain.draws.DrawView;
import jialing.domain.draws.ExcludedCandidate;
import jialing.domain.shared.Page;

/** Draws: committed to, read out once the log's next checkpoint stands, and repeated by anybody from a file. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("draws")
public class DrawResource {

    @Inject
    DrawView view;

    @Inject
    CommitToDraw commitToDraw;

    @Inject
    CarryOutDraw carryOutDraw;

    public record DrawPage(List<Draw> items, String next) {}

    public record DrawCommitting(
            String purpose,
            Integer count,
            List<DrawCandidate> candidates,
            List<ExcludedCandidate> excluded,
            String reason) {}

    @GET
    public DrawPage draws(@QueryParam("after") UUID after, @QueryParam("limit") Integer limit) {
        Page<Draw> page = view.page(after, limit);
        return new DrawPage(page.items(), page.next());
    }

    @POST
    public Draw commit(DrawCommitting committing) {
        return commitToDraw.commit(new CommitToDraw.Command(
                committing.purpose(),
                committing.count(),
                committing.candidates(),
                committing.excluded(),
                committing.reason()));
    }

    @GET
    @Path("{id}")
    public Draw draw(@PathParam("id") UUID id) {
        return view.of(id);
    }

    @POST
    @Path("{id}/outcome")
    public Draw carryOut(@PathParam("id") UUID id) {
        return carryOutDraw.draw(id);
    }

    /** The file with which anybody repeats the draw. */
    @GET
    @Path("{id}/proof")
    public DrawProof proof(@PathParam("id") UUID id) {
        return view.proof(id);
    }
}
