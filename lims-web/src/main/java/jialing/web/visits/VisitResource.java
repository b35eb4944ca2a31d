package jialing.web.visits;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.Page;
import jialing.domain.visits.EndVisit;
import jialing.domain.visits.Look;
import jialing.domain.visits.OpenVisit;
import jialing.domain.visits.VisitState;
import jialing.domain.visits.VisitView;

/** Visits of outside inspectors: opened and ended by the organisation, with what each inspector was shown. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("visits")
public class VisitResource {

    @Inject
    VisitView view;

    @Inject
    OpenVisit openVisit;

    @Inject
    EndVisit endVisit;

    /**
     * @param account null before the invitation is taken
     * @param endedAt null unless it was ended before its hour
     */
    public record VisitShown(
            UUID id,
            String organisation,
            VisitState state,
            String name,
            String office,
            String paper,
            Instant from,
            Instant until,
            String opener,
            Instant openedAt,
            Instant lapsesAt,
            String account,
            Instant acceptedAt,
            String endReason,
            String ender,
            Instant endedAt) {

        static VisitShown of(VisitView.Line line) {
            var visit = line.visit();
            var acceptance = visit.acceptance();
            var end = visit.end();
            return new VisitShown(
                    visit.id(),
                    visit.organisation(),
                    line.state(),
                    visit.name(),
                    visit.office(),
                    visit.paper(),
                    visit.from(),
                    visit.until(),
                    visit.opener(),
                    visit.openedAt(),
                    visit.lapsesAt(),
                    acceptance == null ? null : acceptance.account(),
                    acceptance == null ? null : acceptance.at(),
                    end == null ? null : end.reason(),
                    end == null ? null : end.by(),
                    end == null ? null : end.at());
        }
    }

    public record VisitList(List<VisitShown> items) {}

    public record LookPage(List<Look> items, String next) {}

    /** @param from now when it is not given */
    public record VisitOpening(String name, String office, String paper, Instant from, Instant until) {}

    public record VisitEnding(String reason) {}

    @GET
    public VisitList all() {
        return new VisitList(view.all().stream().map(VisitShown::of).toList());
    }

    @POST
    public OpenVisit.Opened open(VisitOpening opening) {
        return openVisit.open(new OpenVisit.Command(
                opening.name(), opening.office(), opening.paper(), opening.from(), opening.until()));
    }

    /** The visit of the visitor who asks. */
    @GET
    @Path("mine")
    public VisitShown mine() {
        return VisitShown.of(view.mine());
    }

    @GET
    @Path("{visit}")
    public VisitShown one(@PathParam("visit") UUID id) {
        return VisitShown.of(view.of(id));
    }

    /** What the inspector opened and took, newest first. */
    @GET
    @Path("{visit}/trail")
    public LookPage trail(
            @PathParam("visit") UUID id, @QueryParam("after") UUID after, @QueryParam("limit") Integer limit) {
        Page<Look> page = view.trail(id, after, limit);
        return new LookPage(page.items(), page.next());
    }

    @POST
    @Path("{visit}/end")
    public VisitShown end(@PathParam("visit") UUID id, VisitEnding ending) {
        endVisit.end(id, ending.reason());
        return one(id);
    }
}
