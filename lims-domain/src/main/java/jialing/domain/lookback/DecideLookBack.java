package jialing.domain.lookback;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.analysis.OrderedReanalyses;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.lookback.persistence.DecisionTable;
import jialing.domain.lookback.rules.DecidesOnWorkOfOthers;
import jialing.domain.lookback.rules.DecisionConcernsResults;
import jialing.domain.lookback.rules.DecisionFitsState;
import jialing.domain.lookback.rules.LookBackGivesReason;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/**
 * The quality officer decides what becomes of results in doubt, on chosen ones or on all that are not decided yet, with one signature
 * and one reason (ISO/IEC 17025:2017 7.10.1).
 */
@UseCase
public class DecideLookBack {

    @Inject
    LookBacks lookBacks;

    @Inject
    TouchedPages pages;

    @Inject
    DecisionTable decisions;

    @Inject
    OrderedReanalyses orders;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** A result in doubt: an analyte in a position of a batch. */
    public record Chosen(UUID positionId, String analyte) {}

    /**
     * @param state only results in this state; null for all
     * @param chosen these results; null for all that are not decided yet
     */
    public record Command(
            UUID lookBack, Decision decision, String reason, TouchedResult.State state, Set<Chosen> chosen) {

        public Command {
            if (decision == null) {
                throw Refusal.invalid("DecisionGiven", "decision", "请选择处置决定", "Choose a decision");
            }
            chosen = chosen == null ? null : Set.copyOf(chosen);
        }

        boolean concerns(TouchedResult result) {
            boolean wanted = chosen == null
                    ? result.decision() == null
                    : chosen.contains(new Chosen(result.positionId(), result.analyte()));
            return wanted && (state == null || state == result.state());
        }
    }

    /** A result as it was shown. */
    record Line(String container, String analyte, int round, String value, String unit, TouchedResult.State state) {

        static Line of(TouchedResult result) {
            return new Line(
                    result.container(),
                    result.analyte(),
                    result.round(),
                    result.value(),
                    result.unit(),
                    result.state());
        }
    }

    /** @param sha256 of the canonical JSON of all lines, of which so many are told in full */
    record Content(String lookBack, Decision decision, String reason, int results, String sha256, List<Line> lines) {

        private static final int TOLD = 1000;

        static Content of(LookBack lookBack, Command command, List<TouchedResult> concerned) {
            List<Line> lines = concerned.stream().map(Line::of).toList();
            return new Content(
                    lookBack.number(),
                    command.decision(),
                    command.reason().trim(),
                    lines.size(),
                    CanonicalJson.sha256(CanonicalJson.of(lines)),
                    lines.subList(0, Math.min(TOLD, lines.size())));
        }
    }

    /** @return on how many results it was decided */
    public int decide(Command command, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        LookBack lookBack = lookBacks.openFor(actor, command.lookBack());
        new LookBackGivesReason().require(command.reason());
        List<TouchedResult> concerned = pages.all(lookBacks.window(lookBack), lookBack.id()).stream()
                .filter(command::concerns)
                .toList();
        check(command, actor, concerned);
        var content = Content.of(lookBack, command, concerned);
        Act act = Act.of(
                Verb.DECIDE_LOOK_BACK, Subject.of("LookBack", lookBack.id()), actor, Capacity.QUALITY_OFFICER, content);
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        orderReanalyses(command, lookBack, concerned, actor, recorded);
        decisions.add(lookBack, command.decision(), command.reason().trim(), concerned, actor, recorded);
        return concerned.size();
    }

    private void orderReanalyses(
            Command command, LookBack lookBack, List<TouchedResult> concerned, Actor actor, RecordedAct act) {
        if (command.decision() == Decision.REANALYSE) {
            concerned.forEach(result -> orders.order(
                    result.batchId(),
                    result.round(),
                    lookBack.organisation(),
                    command.reason().trim(),
                    actor,
                    act));
        }
    }

    private static void check(Command command, Actor actor, List<TouchedResult> concerned) {
        new DecisionConcernsResults().require(concerned.size());
        Set<UUID> analysts = concerned.stream().map(TouchedResult::analyst).collect(Collectors.toSet());
        var objections = new Objections()
                .hear(new DecidesOnWorkOfOthers(), new DecidesOnWorkOfOthers.Asked(actor.personId(), analysts));
        concerned.stream()
                .filter(result -> !command.decision().fits(result.state()))
                .limit(1)
                .forEach(result -> objections.hear(
                        new DecisionFitsState(),
                        new DecisionFitsState.Decided(
                                result.container(),
                                result.analyte(),
                                command.decision().label(),
                                result.state().label(),
                                false)));
        concerned.stream()
                .filter(result -> result.decision() != null)
                .findFirst()
                .ifPresent(result -> objections.add(decidedAlready(result)));
        objections.refuseIfAny();
    }

    private static Refusal decidedAlready(TouchedResult result) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "DecidedOnce",
                "ISO/IEC 17025:2017 7.10.2",
                Text.of(
                        result.container() + " 的 " + result.analyte() + " 已有决定",
                        result.analyte() + " in " + result.container() + " is decided on already"),
                "chosen");
    }
}
