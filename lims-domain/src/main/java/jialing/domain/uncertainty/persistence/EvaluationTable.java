package jialing.domain.uncertainty.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.people.Signature;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;
import jialing.domain.uncertainty.EvaluatedUncertainty;
import jialing.domain.uncertainty.EvaluationBasis;
import jialing.domain.uncertainty.EvaluationInput;
import jialing.domain.uncertainty.UncertaintyEvaluation;

/** Evaluations as append-only rows, input and result as they were signed. */
@ApplicationScoped
public class EvaluationTable {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String COLUMNS =
            "id, organisation, method, analyte, matrix, version, low, high, unit, relative,"
                    + " expanded, factor, basis, valid_from, reason, person, statement, signed_at";

    private static final String INSERT = "insert into lims.uncertainty_evaluation (" + COLUMNS
            + ", input, result, person_id, capacity, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " cast(? as jsonb), cast(? as jsonb), ?, ?, ?)";

    private static final String OF_SERIES = "select " + COLUMNS + " from lims.uncertainty_evaluation"
            + " where organisation = ? and method = ? and analyte = ? and matrix = ?";

    private static final String PAGE = "select " + COLUMNS + " from lims.uncertainty_evaluation"
            + " where organisation = any (?) and id < ? and (?::text is null or method = ?)"
            + " and (?::text is null or analyte = ?) order by id desc limit ?";

    @Inject
    Sql sql;

    /** What was signed, with all that it was made of. */
    public record Signed(EvaluationInput input, EvaluatedUncertainty result) {}

    /** Held until the transaction ends: versions follow each other. */
    public void hold(String series) {
        sql.read("select pg_advisory_xact_lock(hashtextextended(?, 305))", row -> true, "uncertainty " + series);
    }

    public void insert(UncertaintyEvaluation evaluation, Signed signed, Signature by, RecordedAct act) {
        sql.write(INSERT, row -> {
            row.setObject(1, evaluation.id());
            row.setString(2, evaluation.organisation());
            row.setString(3, evaluation.method());
            row.setString(4, evaluation.analyte());
            row.setString(5, evaluation.matrix());
            row.setInt(6, evaluation.version());
            row.setBigDecimal(7, evaluation.low());
            row.setBigDecimal(8, evaluation.high());
            row.setString(9, evaluation.unit());
            row.setBoolean(10, evaluation.relative());
            row.setBigDecimal(11, evaluation.expanded());
            row.setBigDecimal(12, evaluation.factor());
            row.setString(13, evaluation.basis().name());
            row.setObject(14, evaluation.validFrom());
            row.setString(15, evaluation.reason());
            row.setString(16, evaluation.person());
            row.setString(17, by.statement());
            row.setObject(18, act.recordedAt().atOffset(ZoneOffset.UTC));
            row.setString(19, CanonicalJson.of(signed.input()));
            row.setString(20, CanonicalJson.of(signed.result()));
            row.setObject(21, by.person().personId());
            row.setString(22, by.person().capacity().name());
            row.setString(23, act.hash());
            row.executeUpdate();
        });
    }

    public int versions(
            String organisation, String method, String analyte, String matrix, BigDecimal low, BigDecimal high) {
        return sql.all(
                        "select count(*) from lims.uncertainty_evaluation where organisation = ? and method = ?"
                                + " and analyte = ? and matrix = ? and low is not distinct from ?"
                                + " and high is not distinct from ?",
                        ask -> {
                            ask.setString(1, organisation);
                            ask.setString(2, method);
                            ask.setString(3, analyte);
                            ask.setString(4, matrix);
                            ask.setObject(5, low, Types.NUMERIC);
                            ask.setObject(6, high, Types.NUMERIC);
                        },
                        row -> row.getInt(1))
                .get(0);
    }

    /** Newest validity first. */
    public List<UncertaintyEvaluation> inForce(
            String organisation, String method, String analyte, String matrix, LocalDate day) {
        return sql.read(
                OF_SERIES + " and valid_from <= ? order by valid_from desc, id desc",
                EvaluationTable::evaluation,
                organisation,
                method,
                analyte,
                matrix,
                day);
    }

    public Optional<UncertaintyEvaluation> byId(UUID id) {
        return sql
                .read(
                        "select " + COLUMNS + " from lims.uncertainty_evaluation where id = ?",
                        EvaluationTable::evaluation,
                        id)
                .stream()
                .findFirst();
    }

    public Signed signed(UUID id) {
        return sql.read(
                        "select input, result from lims.uncertainty_evaluation where id = ?",
                        row -> new Signed(
                                CanonicalJson.read(row.getString("input"), EvaluationInput.class),
                                CanonicalJson.read(row.getString("result"), EvaluatedUncertainty.class)),
                        id)
                .get(0);
    }

    public List<UncertaintyEvaluation> page(Actor actor, String method, String analyte, UUID after, int rows) {
        return sql.all(
                PAGE,
                ask -> {
                    Array seen = ask.getConnection()
                            .createArrayOf("text", actor.visible().toArray());
                    ask.setArray(1, seen);
                    ask.setObject(2, after == null ? AFTER_ALL : after);
                    ask.setString(3, method);
                    ask.setString(4, method);
                    ask.setString(5, analyte);
                    ask.setString(6, analyte);
                    ask.setInt(7, rows);
                },
                EvaluationTable::evaluation);
    }

    private static UncertaintyEvaluation evaluation(ResultSet row) throws SQLException {
        return new UncertaintyEvaluation(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("method"),
                row.getString("analyte"),
                row.getString("matrix"),
                row.getInt("version"),
                row.getBigDecimal("low"),
                row.getBigDecimal("high"),
                row.getString("unit"),
                row.getBoolean("relative"),
                row.getBigDecimal("expanded"),
                row.getBigDecimal("factor"),
                EvaluationBasis.valueOf(row.getString("basis")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("reason"),
                row.getString("person"),
                row.getString("statement"),
                Sql.instant(row, "signed_at"));
    }
}
