package jialing.domain.proficiency.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.proficiency.KeptScore;
import jialing.domain.proficiency.OutsideRound;
import jialing.domain.proficiency.OutsideRound.OutsideResult;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;

/** Scores of rounds of outside providers. */
@ApplicationScoped
public class OutsideScoreTable {

    private static final String INSERT = """
            insert into lims.proficiency_outside_score (entry_id, number, organisation, provider, round, evaluated_on, matrix, analyte,
                unit, result, expanded_uncertainty, assigned, assigned_uncertainty, deviation, kind, score, grade, repeated,
                nonconformity, recorded_by, recorder, recorded_at, act_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    @Inject
    Sql sql;

    /**
     * @param scores one for each result, in the same order
     * @return false when some of them stood there before
     */
    public boolean add(OutsideRound round, List<KeptScore> scores, Actor by, RecordedAct act) {
        return IntStream.range(0, scores.size())
                .allMatch(i -> add(round, round.results().get(i), scores.get(i), by, act) == 1);
    }

    private int add(OutsideRound round, OutsideResult result, KeptScore score, Actor by, RecordedAct act) {
        return sql.execute(
                INSERT,
                round.id(),
                score.measurand(),
                score.laboratory(),
                score.roundNumber(),
                score.roundTitle(),
                round.evaluatedOn(),
                score.matrix(),
                score.analyte(),
                score.unit(),
                score.result(),
                result.expandedUncertainty(),
                score.assigned(),
                result.assignedUncertainty(),
                score.deviation(),
                score.kind().name(),
                score.score(),
                score.grade().name(),
                score.repeated(),
                score.nonconformity(),
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }
}
