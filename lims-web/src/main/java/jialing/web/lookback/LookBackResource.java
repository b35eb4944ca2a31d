package jialing.web.lookback;

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
import java.util.Set;
import java.util.UUID;
import jialing.domain.gate.QualityElement;
import jialing.domain.lookback.CloseLookBack;
import jialing.domain.lookback.DecideLookBack;
import jialing.domain.lookback.Decision;
import jialing.domain.lookback.Extent;
import jialing.domain.lookback.LookBack;
import jialing.domain.lookback.LookBackView;
import jialing.domain.lookback.OpenLookBack;
import jialing.domain.lookback.TouchedResult;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Page;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.web.people.SigningBody;
import jialing.web.shared.AskedTime;

/** What a fault touched, and what was decided about it. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("look-backs")
public class LookBackResource {

    @Inject
    LookBackView view;

    @Inject
    OpenLookBack openLookBack;

    @Inject
    DecideLookBack decideLookBack;

    @Inject
    CloseLookBack closeLookBack;

    public record LookBackPage(List<LookBack> items, String next) {}

    public record LookBackDetail(
            LookBack lookBack, Text elementKind, List<QualityElement> elements, Extent extent, long undecided) {}

    public record TouchedPage(List<TouchedResult> items, String next) {}

    public record ReachShown(Extent extent, List<TouchedResult> items, String next) {}

    public record LookBackOpening(QualityElement.Kind kind, String key, Instant since, Instant until, String reason) {}

    /**
     * @param results these only; null for all that are not decided yet
     * @param state only in this state; null for all
     */
    public record LookBackDeciding(
            Decision decision,
            String reason,
            TouchedResult.State state,
            Set<DecideLookBack.Chosen> results,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {}

    public record LookBackClosing(String remark, String pin, PasskeyAnswer passkey) implements SigningBody {}

    @GET
    public LookBackPage lookBacks(@QueryParam("after") UUID after, @QueryParam("limit") Integer limit) {
        Page<LookBack> page = view.page(after, limit);
        return new LookBackPage(page.items(), page.next());
    }

    @POST
    public LookBackDetail open(LookBackOpening opening) {
        LookBack lookBack = openLookBack.open(new OpenLookBack.Command(
                element(opening.kind(), opening.key()), opening.since(), opening.until(), opening.reason()));
        return lookBack(lookBack.id());
    }

    /** What an element would touch, before anybody says that it is wrong. */
    @GET
    @Path("reach")
    public ReachShown reach(
            @QueryParam("kind") QualityElement.Kind kind,
            @QueryParam("key") String key,
            @QueryParam("since") String since,
            @QueryParam("until") String until,
            @QueryParam("after") String after) {
        LookBackView.Reach reach =
                view.reach(element(kind, key), AskedTime.of("since", since), AskedTime.of("until", until), after);
        return new ReachShown(
                reach.extent(), reach.results().items(), reach.results().next());
    }

    @GET
    @Path("{id}")
    public LookBackDetail lookBack(@PathParam("id") UUID id) {
        LookBackView.Detail detail = view.of(id);
        return new LookBackDetail(
                detail.lookBack(),
                detail.lookBack().element().kind().label(),
                detail.elements(),
                detail.extent(),
                detail.extent().undecided());
    }

    @GET
    @Path("{id}/results")
    public TouchedPage results(@PathParam("id") UUID id, @QueryParam("after") String after) {
        Page<TouchedResult> page = view.results(id, after);
        return new TouchedPage(page.items(), page.next());
    }

    @POST
    @Path("{id}/decisions")
    public LookBackDetail decide(@PathParam("id") UUID id, LookBackDeciding deciding) {
        decideLookBack.decide(
                new DecideLookBack.Command(
                        id, deciding.decision(), deciding.reason(), deciding.state(), deciding.results()),
                deciding.means());
        return lookBack(id);
    }

    @POST
    @Path("{id}/closing")
    public LookBackDetail close(@PathParam("id") UUID id, LookBackClosing closing) {
        closeLookBack.close(id, closing.remark(), closing.means());
        return lookBack(id);
    }

    private static QualityElement element(QualityElement.Kind kind, String key) {
        if (kind == null || key == null || key.isBlank()) {
            throw Refusal.invalid("ElementGiven", "key", "请写明存疑的要素", "Name the element that is in doubt");
        }
        return new QualityElement(kind, key.trim());
    }
}
