package jialing.domain.proficiency;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.people.AsTheHouse;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.proficiency.persistence.OutcomeTable;
import jialing.domain.proficiency.persistence.RoundTable;
import jialing.domain.proficiency.rules.DeadlineHasPassed;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sent;
import jialing.domain.shared.UseCase;

/**
 * After the deadline the provider opens what was entered, takes blunders out, evaluates and signs. Whoever has an action signal, or a
 * second warning signal running, gets a nonconformity on the own record in the same transaction (ISO/IEC 17043:2023 7.4.2; ISO
 * 13528:2022 clauses 7 to 10).
 */
@UseCase
public class EvaluateRound {

    @Inject
    Rounds rounds;

    @Inject
    RoundTable table;

    @Inject
    OutcomeTable outcomes;

    @Inject
    RoundResults results;

    @Inject
    FollowUp followUp;

    @Inject
    AsTheHouse house;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** What was signed of a measurand, laboratories left out. */
    record FiguresOfMeasurand(
            int measurand, int results, BigDecimal assigned, BigDecimal uncertainty, BigDecimal deviation) {}

    /** @param evaluation SHA-256 of the whole evaluation in canonical JSON */
    record RoundEvaluated(String number, List<FiguresOfMeasurand> figures, List<Blunder> blunders, String evaluation) {}

    /** What would be signed; nothing is kept. */
    public RoundEvaluation draft(UUID id, List<Blunder> blunders) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        return evaluation(closed(actor, id), blunders);
    }

    public void evaluate(UUID id, List<Blunder> blunders, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        ProficiencyRound round = closed(actor, id);
        RoundEvaluation evaluation = evaluation(round, blunders);
        var content = new RoundEvaluated(
                round.number(),
                evaluation.measurands().stream()
                        .map(each -> new FiguresOfMeasurand(
                                each.measurand().number(),
                                each.results(),
                                each.assigned(),
                                each.assignedUncertainty(),
                                each.deviation()))
                        .toList(),
                evaluation.blunders(),
                CanonicalJson.sha256(CanonicalJson.of(evaluation)));
        Act act = Act.of(Verb.EVALUATE_ROUND, round.subject(), actor, Capacity.QUALITY_OFFICER, content);
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        outcomes.add(round, evaluation, actor, recorded);
        outcomes.add(round, followUp.of(round.asConcerned(), scores(round, evaluation), actor), recorded);
    }

    private ProficiencyRound closed(Actor actor, UUID id) {
        ProficiencyRound round = rounds.providedBy(actor, id);
        // held only now: before the deadline it would keep laboratories waiting past it
        new DeadlineHasPassed().require(round.state(clock.now()) != RoundState.OPEN);
        table.hold(id);
        rounds.mustBe(rounds.byId(id), RoundState.CLOSED);
        return round;
    }

    private RoundEvaluation evaluation(ProficiencyRound round, List<Blunder> blunders) {
        return results.evaluation(round, Sent.distinct(blunders));
    }

    /** By laboratory, in the order of their codes in the network. */
    private Map<String, List<KeptScore>> scores(ProficiencyRound round, RoundEvaluation evaluation) {
        Map<String, String> laboratories = table.participants(round.id()).stream()
                .collect(Collectors.toMap(Participant::code, Participant::laboratory));
        Map<String, ScoreGrade> last = last(round);
        return evaluation.measurands().stream()
                .flatMap(outcome -> outcome.scores().stream()
                        .map(each -> score(round, outcome, each, laboratories.get(each.code()), last)))
                .collect(Collectors.groupingBy(KeptScore::laboratory, TreeMap::new, Collectors.toList()));
    }

    /** Another provider's rounds count as well, and only the house sees those. */
    private Map<String, ScoreGrade> last(ProficiencyRound round) {
        var grades = new HashMap<String, ScoreGrade>();
        round.measurands().stream()
                .map(Measurand::item)
                .distinct()
                .forEach(item -> house.get(() -> outcomes.last(round.matrix(), item))
                        .forEach(each -> grades.put(key(each.laboratory(), item, each.analyte()), each.grade())));
        return grades;
    }

    private static String key(String laboratory, String item, String analyte) {
        return laboratory + " " + item + " " + analyte;
    }

    private static KeptScore score(
            ProficiencyRound round,
            RoundEvaluation.MeasurandOutcome outcome,
            RoundEvaluation.CodedScore score,
            String laboratory,
            Map<String, ScoreGrade> last) {
        Measurand measurand = outcome.measurand();
        ScoreGrade before = last.get(key(laboratory, measurand.item(), measurand.analyte()));
        return new KeptScore(
                round.id(),
                round.number(),
                round.title(),
                false,
                laboratory,
                measurand.number(),
                measurand.analyte(),
                round.matrix(),
                measurand.item(),
                measurand.unit(),
                score.result(),
                outcome.assigned(),
                outcome.deviation(),
                score.kind(),
                score.score(),
                score.grade(),
                score.grade() == ScoreGrade.QUESTIONABLE && before == ScoreGrade.QUESTIONABLE,
                null,
                null);
    }
}
