package jialing.domain.proficiency.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.proficiency.KeptScore;
import jialing.domain.proficiency.ProficiencyRound;
import jialing.domain.proficiency.RoundEvaluation;
import jialing.domain.proficiency.ScoreGrade;
import jialing.domain.proficiency.ScoreKind;
import jialing.domain.proficiency.SignedEvaluation;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;

/** Evaluations of rounds, and the scores of each laboratory. */
@ApplicationScoped
public class OutcomeTable {

    private static final String SCORE =
            "insert into lims.proficiency_score (round_id, organisation, laboratory, measurand,"
                    + " analyte, matrix, item, unit, result, assigned, deviation, kind, score, grade, repeated, nonconformity,"
                    + " scored_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Of rounds of the network and of others alike. */
    private static final String SCORES = """
            (select s.round_id, r.number as round_number, r.title as round_title, false as outside, s.laboratory, s.measurand, s.analyte,
                    s.matrix, s.item, s.unit, s.result, s.assigned, s.deviation, s.kind, s.score, s.grade, s.repeated, s.nonconformity,
                    s.scored_at
             from lims.proficiency_score s join lims.proficiency_round r on r.id = s.round_id
             union all
             select entry_id, provider, round, true, organisation, number, analyte, matrix, '', unit, result, assigned, deviation, kind,
                    score, grade, repeated, nonconformity, evaluated_on::timestamp at time zone 'Asia/Shanghai'
             from lims.proficiency_outside_score) s
            """;

    private static final String LAST = "select distinct on (laboratory, analyte) laboratory, analyte, grade from "
            + SCORES + " where matrix = ? and item in (?, '') order by laboratory, analyte, scored_at desc";

    private static final String LAST_BEFORE = "select distinct on (analyte) laboratory, analyte, grade from " + SCORES
            + " where laboratory = ? and matrix = ? and scored_at < ? order by analyte, scored_at desc";

    private static final String HISTORY = "select * from " + SCORES
            + " where laboratory = ? and (? is null or analyte = ?) order by scored_at desc, measurand limit 1000";

    private static final String OF_ROUND = "select * from " + SCORES + " where round_id = ? order by measurand";

    @Inject
    Sql sql;

    /** How a laboratory was last graded in an analyte. */
    public record LastGrade(String laboratory, String analyte, ScoreGrade grade) {}

    public void add(ProficiencyRound round, RoundEvaluation evaluation, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.proficiency_evaluation (round_id, organisation, content, signed_by, signer, signed_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                round.id(),
                round.organisation(),
                CanonicalJson.of(evaluation),
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    public void add(ProficiencyRound round, List<KeptScore> scores, RecordedAct act) {
        sql.write(SCORE, insert -> {
            for (KeptScore each : scores) {
                insert.setObject(1, round.id());
                insert.setString(2, round.organisation());
                insert.setString(3, each.laboratory());
                insert.setInt(4, each.measurand());
                insert.setString(5, each.analyte());
                insert.setString(6, each.matrix());
                insert.setString(7, each.item());
                insert.setString(8, each.unit());
                insert.setBigDecimal(9, each.result());
                insert.setBigDecimal(10, each.assigned());
                insert.setBigDecimal(11, each.deviation());
                insert.setString(12, each.kind().name());
                insert.setBigDecimal(13, each.score());
                insert.setString(14, each.grade().name());
                insert.setBoolean(15, each.repeated());
                insert.setString(16, each.nonconformity());
                insert.setObject(17, act.recordedAt().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        });
    }

    public Optional<SignedEvaluation> evaluation(UUID round) {
        return sql
                .read(
                        "select content, signer, signed_at, act_hash from lims.proficiency_evaluation where round_id = ?",
                        row -> new SignedEvaluation(
                                CanonicalJson.read(row.getString("content"), RoundEvaluation.class),
                                row.getString("signer"),
                                Sql.instant(row, "signed_at"),
                                row.getString("act_hash")),
                        round)
                .stream()
                .findFirst();
    }

    /** Before this round, whoever provided it; asked as the house. */
    public List<LastGrade> last(String matrix, String item) {
        return sql.read(LAST, OutcomeTable::last, matrix, item);
    }

    /** Of one laboratory, in whatever item. */
    public List<LastGrade> last(String laboratory, String matrix, Instant before) {
        return sql.read(LAST_BEFORE, OutcomeTable::last, laboratory, matrix, before.atOffset(ZoneOffset.UTC));
    }

    private static LastGrade last(ResultSet row) throws SQLException {
        return new LastGrade(
                row.getString("laboratory"), row.getString("analyte"), ScoreGrade.valueOf(row.getString("grade")));
    }

    /** In the order of the measurands. */
    public List<KeptScore> ofRound(UUID round) {
        return sql.read(OF_ROUND, OutcomeTable::score, round);
    }

    /** @param analyte null for all */
    public List<KeptScore> history(String laboratory, String analyte) {
        return sql.all(
                HISTORY,
                query -> {
                    query.setString(1, laboratory);
                    query.setString(2, analyte);
                    query.setString(3, analyte);
                },
                OutcomeTable::score);
    }

    private static KeptScore score(ResultSet row) throws SQLException {
        return new KeptScore(
                row.getObject("round_id", UUID.class),
                row.getString("round_number"),
                row.getString("round_title"),
                row.getBoolean("outside"),
                row.getString("laboratory"),
                row.getInt("measurand"),
                row.getString("analyte"),
                row.getString("matrix"),
                row.getString("item"),
                row.getString("unit"),
                row.getBigDecimal("result"),
                row.getBigDecimal("assigned"),
                row.getBigDecimal("deviation"),
                ScoreKind.valueOf(row.getString("kind")),
                row.getBigDecimal("score"),
                ScoreGrade.valueOf(row.getString("grade")),
                row.getBoolean("repeated"),
                row.getString("nonconformity"),
                Sql.instant(row, "scored_at"));
    }
}
