package jialing.domain.quality.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.quality.Explanation;
import jialing.domain.shared.Sql;

/** The append-only table of explanations. */
@ApplicationScoped
public class ExplanationTable {

    private static final String ADD = "insert into lims.quality_explanation (id, batch_id, organisation, round, rule,"
            + " position, analyte, figure, cause, action, explained_by, explained_at, act_hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String OF_ROUND =
            "select * from lims.quality_explanation where batch_id = ? and round = ? order by id";

    @Inject
    Sql sql;

    public void add(Explanation explanation, RecordedAct act) {
        sql.execute(
                ADD,
                explanation.id(),
                explanation.batchId(),
                explanation.organisation(),
                explanation.round(),
                explanation.rule(),
                explanation.position(),
                explanation.analyte(),
                explanation.figure(),
                explanation.cause(),
                explanation.action(),
                explanation.explainedBy(),
                explanation.explainedAt(),
                act.hash());
    }

    /** Oldest first. */
    public List<Explanation> ofRound(UUID batch, int round) {
        return sql.read(OF_ROUND, ExplanationTable::read, batch, round);
    }

    private static Explanation read(ResultSet row) throws SQLException {
        return new Explanation(
                row.getObject("id", UUID.class),
                row.getObject("batch_id", UUID.class),
                row.getString("organisation"),
                row.getInt("round"),
                row.getString("rule"),
                row.getString("position"),
                row.getString("analyte"),
                row.getString("figure"),
                row.getString("cause"),
                row.getString("action"),
                row.getObject("explained_by", UUID.class),
                Sql.instant(row, "explained_at"));
    }
}
