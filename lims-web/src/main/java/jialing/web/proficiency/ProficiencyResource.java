package jialing.web.proficiency;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.proficiency.Blunder;
import jialing.domain.proficiency.DeviationOrigin;
import jialing.domain.proficiency.DispatchRound;
import jialing.domain.proficiency.EnterResults;
import jialing.domain.proficiency.EnteredResult;
import jialing.domain.proficiency.EvaluateRound;
import jialing.domain.proficiency.ItemTest;
import jialing.domain.proficiency.KeptScore;
import jialing.domain.proficiency.MeasurandTarget;
import jialing.domain.proficiency.OutsideRound;
import jialing.domain.proficiency.PlanRound;
import jialing.domain.proficiency.ReceiveItems;
import jialing.domain.proficiency.RecordOutsideRound;
import jialing.domain.proficiency.RoundEvaluation;
import jialing.domain.proficiency.RoundView;
import jialing.domain.proficiency.TestItems;
import jialing.domain.proficiency.ValueOrigin;
import jialing.domain.shared.Sent;
import jialing.web.people.SigningBody;

/** Rounds of proficiency tests, from the plan to the evaluation. Every step answers with the round as it is then. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("proficiency")
public class ProficiencyResource {

    @Inject
    RoundView view;

    @Inject
    PlanRound planRound;

    @Inject
    TestItems testItems;

    @Inject
    DispatchRound dispatchRound;

    @Inject
    ReceiveItems receiveItems;

    @Inject
    EnterResults enterResults;

    @Inject
    EvaluateRound evaluateRound;

    @Inject
    RecordOutsideRound recordOutsideRound;

    public record RoundList(List<RoundView.RoundLine> items) {}

    public record ScoreHistory(List<KeptScore> items) {}

    public record MeasurandPlanning(
            String item,
            String analyte,
            String unit,
            ValueOrigin origin,
            BigDecimal value,
            BigDecimal standardUncertainty,
            String source,
            DeviationOrigin deviationOrigin,
            BigDecimal deviation) {}

    public record RoundPlanning(
            String title,
            String matrix,
            Instant deadline,
            List<MeasurandPlanning> measurands,
            List<String> laboratories) {}

    public record ItemTesting(ItemTest.Kind kind, Integer measurand, List<List<BigDecimal>> determinations) {}

    public record RoundDispatch(String carriage, String widened) {}

    public record ItemReceiving(boolean intact, String remark) {}

    public record ResultEntering(
            UUID id, String salt, List<EnteredResult> results, String reason, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    public record EvaluationDrafting(List<Blunder> blunders) {}

    public record EvaluationSigning(List<Blunder> blunders, String pin, PasskeyAnswer passkey) implements SigningBody {}

    public record OutsideRecording(
            UUID id,
            String provider,
            String round,
            LocalDate evaluatedOn,
            String matrix,
            List<OutsideRound.OutsideResult> results,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {

        OutsideRound outsideRound() {
            return new OutsideRound(id, provider, round, evaluatedOn, matrix, results);
        }
    }

    @GET
    @Path("rounds")
    public RoundList rounds() {
        return new RoundList(view.newest());
    }

    @POST
    @Path("rounds")
    public RoundView.RoundDetail plan(RoundPlanning plan) {
        List<MeasurandPlanning> measurands = Sent.all(plan.measurands());
        var command = new PlanRound.Command(
                plan.title(),
                plan.matrix(),
                plan.deadline(),
                IntStream.range(0, measurands.size())
                        .mapToObj(i -> measurand(i + 1, measurands.get(i)))
                        .toList(),
                plan.laboratories());
        return view.of(planRound.plan(command).id());
    }

    @GET
    @Path("rounds/{id}")
    public RoundView.RoundDetail round(@PathParam("id") UUID id) {
        return view.of(id);
    }

    @POST
    @Path("rounds/{id}/item-tests")
    public RoundView.RoundDetail test(@PathParam("id") UUID id, ItemTesting test) {
        testItems.test(new TestItems.Command(id, test.kind(), test.measurand(), test.determinations()));
        return view.of(id);
    }

    @POST
    @Path("rounds/{id}/dispatch")
    public RoundView.RoundDetail send(@PathParam("id") UUID id, RoundDispatch dispatch) {
        dispatchRound.send(new DispatchRound.Command(id, dispatch.carriage(), dispatch.widened()));
        return view.of(id);
    }

    @POST
    @Path("rounds/{id}/receipt")
    public RoundView.RoundDetail receive(@PathParam("id") UUID id, ItemReceiving receipt) {
        receiveItems.receive(id, receipt.intact(), receipt.remark());
        return view.of(id);
    }

    @POST
    @Path("rounds/{id}/results")
    public RoundView.RoundDetail enter(@PathParam("id") UUID id, ResultEntering entry) {
        enterResults.enter(
                new EnterResults.Command(id, entry.id(), entry.salt(), entry.results(), entry.reason()), entry.means());
        return view.of(id);
    }

    /** What would be signed; keeps nothing. */
    @POST
    @Path("rounds/{id}/evaluation-draft")
    public RoundEvaluation draft(@PathParam("id") UUID id, EvaluationDrafting draft) {
        return evaluateRound.draft(id, draft.blunders());
    }

    @POST
    @Path("rounds/{id}/evaluation")
    public RoundView.RoundDetail evaluate(@PathParam("id") UUID id, EvaluationSigning evaluation) {
        evaluateRound.evaluate(id, evaluation.blunders(), evaluation.means());
        return view.of(id);
    }

    /** A round of a provider outside the network, from its report; answers with the own scores, the newest first. */
    @POST
    @Path("outside-rounds")
    public ScoreHistory recordOutside(OutsideRecording recording) {
        recordOutsideRound.record(recording.outsideRound(), recording.means());
        return new ScoreHistory(view.history(null));
    }

    /** The own laboratory's scores, the newest first. */
    @GET
    @Path("scores")
    public ScoreHistory scores(@QueryParam("analyte") String analyte) {
        return new ScoreHistory(view.history(analyte));
    }

    private static PlanRound.MeasurandPlan measurand(int number, MeasurandPlanning plan) {
        return new PlanRound.MeasurandPlan(
                plan.item(),
                plan.analyte(),
                plan.unit(),
                new MeasurandTarget(
                        number,
                        plan.origin(),
                        plan.value(),
                        plan.standardUncertainty(),
                        plan.source(),
                        plan.deviationOrigin(),
                        plan.deviation()));
    }
}
