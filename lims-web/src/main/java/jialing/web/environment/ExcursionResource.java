package jialing.web.environment;

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
import jialing.domain.environment.DecideExcursion;
import jialing.domain.environment.EnvironmentView;
import jialing.domain.environment.Excursion;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.shared.Page;
import jialing.domain.shared.Refusal;
import jialing.web.people.SigningBody;

/** Places out of their limits, what was there meanwhile, and what was decided about it. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("environment/excursions")
public class ExcursionResource {

    private static final String UNDECIDED = "undecided";

    @Inject
    EnvironmentView view;

    @Inject
    DecideExcursion decideExcursion;

    public record ExcursionPage(List<Excursion> items, String next) {}

    public record ExcursionDecision(Boolean matters, String reason, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    /** @param state {@code undecided} for these only */
    @GET
    public ExcursionPage excursions(
            @QueryParam("after") UUID after, @QueryParam("state") String state, @QueryParam("limit") Integer limit) {
        Page<Excursion> page = view.excursions(after, UNDECIDED.equals(state), limit);
        return new ExcursionPage(page.items(), page.next());
    }

    @GET
    @Path("{excursion}")
    public EnvironmentView.ExcursionDetail excursion(@PathParam("excursion") UUID id) {
        return view.excursion(id);
    }

    @POST
    @Path("{excursion}/decision")
    public EnvironmentView.ExcursionDetail decide(@PathParam("excursion") UUID id, ExcursionDecision decision) {
        if (decision.matters() == null) {
            throw Refusal.invalid(
                    "DecisionGiven", "matters", "请说明超限是否影响结果", "Say whether the excursion puts results in doubt");
        }
        decideExcursion.decide(
                new DecideExcursion.Command(id, decision.matters(), decision.reason()), decision.means());
        return view.excursion(id);
    }
}
