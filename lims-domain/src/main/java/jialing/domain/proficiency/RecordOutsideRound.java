package jialing.domain.proficiency;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jialing.domain.catalogue.Analytes;
import jialing.domain.catalogue.Unit;
import jialing.domain.catalogue.UnitsMeasureTheSame;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.people.AsTheHouse;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.proficiency.OutsideRound.OutsideResult;
import jialing.domain.proficiency.persistence.OutcomeTable;
import jialing.domain.proficiency.persistence.OutcomeTable.LastGrade;
import jialing.domain.proficiency.persistence.OutsideScoreTable;
import jialing.domain.proficiency.rules.IdComesWithEntry;
import jialing.domain.proficiency.rules.OutsideRoundIsDescribed;
import jialing.domain.proficiency.rules.OutsideRoundRecordedOnce;
import jialing.domain.proficiency.rules.ScoreFollowsFromFigures;
import jialing.domain.proficiency.statistics.Score;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.UseCase;

/**
 * A laboratory's quality officer records a round of a provider outside the network (IAEA, CNAS) from its report. Scores are calculated
 * again from the figures, and stand in the same history as the network's own, with the same follow-up (ISO/IEC 17025:2017 7.7.2).
 */
@UseCase
public class RecordOutsideRound {

    private static final int TIME_ORDERED = 7;

    @Inject
    OutcomeTable outcomes;

    @Inject
    OutsideScoreTable table;

    @Inject
    Analytes analytes;

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

    public void record(OutsideRound round, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        new IdComesWithEntry().require(round.id() != null && round.id().version() == TIME_ORDERED);
        // another laboratory's row is hidden, and its id is taken all the same
        boolean free =
                house.get(() -> ledger.history("OutsideRound", round.id()).isEmpty());
        new OutsideRoundRecordedOnce().require(free);
        new OutsideRoundIsDescribed().require(new OutsideRoundIsDescribed.Given(round, clock.today()));
        round.results().forEach(each -> measures(each, round.matrix()));
        List<Score> calculated = calculated(round);
        Act act = Act.of(
                Verb.RECORD_OUTSIDE_ROUND,
                Subject.of("OutsideRound", round.id()),
                actor,
                Capacity.QUALITY_OFFICER,
                round);
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        List<KeptScore> scores = followUp.of(
                new Concerned("OutsideRound", round.id(), round.provider() + " " + round.round()),
                Map.of(actor.organisation(), scores(round, calculated, actor)),
                actor);
        new OutsideRoundRecordedOnce().require(table.add(round, scores, actor, recorded));
    }

    private void measures(OutsideResult result, String matrix) {
        Unit usual =
                analytes.byCode(result.analyte(), matrix == null ? "" : matrix).unit();
        new UnitsMeasureTheSame().require(new UnitsMeasureTheSame.Pair(Unit.of(result.unit()), usual));
    }

    private static List<Score> calculated(OutsideRound round) {
        List<Score> scores = round.results().stream().map(OutsideScore::of).toList();
        var objections = new Objections();
        for (int i = 0; i < scores.size(); i++) {
            BigDecimal reported = round.results().get(i).score();
            objections.hear(
                    new ScoreFollowsFromFigures(),
                    new ScoreFollowsFromFigures.Given(
                            i + 1, reported, scores.get(i).value()));
        }
        objections.refuseIfAny();
        return scores;
    }

    private List<KeptScore> scores(OutsideRound round, List<Score> calculated, Actor actor) {
        Instant on = round.evaluatedOn().atStartOfDay(LabClock.ZONE).toInstant();
        Map<String, ScoreGrade> last = outcomes.last(actor.organisation(), round.matrix(), on).stream()
                .collect(Collectors.toMap(LastGrade::analyte, LastGrade::grade));
        return IntStream.range(0, calculated.size())
                .mapToObj(i -> score(round, i, calculated.get(i), actor.organisation(), last))
                .toList();
    }

    /** The reported score is kept, and graded: it was made from figures that were not rounded. */
    private static KeptScore score(
            OutsideRound round, int place, Score calculated, String laboratory, Map<String, ScoreGrade> last) {
        OutsideResult result = round.results().get(place);
        ScoreGrade grade = new Score(calculated.kind(), result.score()).grade();
        boolean repeated = grade == ScoreGrade.QUESTIONABLE && last.get(result.analyte()) == ScoreGrade.QUESTIONABLE;
        return new KeptScore(
                round.id(),
                round.provider().strip(),
                round.round().strip(),
                true,
                laboratory,
                place + 1,
                result.analyte(),
                round.matrix(),
                "",
                result.unit(),
                result.result(),
                result.assigned(),
                result.deviation(),
                result.kind(),
                result.score(),
                grade,
                repeated,
                null,
                null);
    }
}
