package jialing.domain.transfer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Sql;
import jialing.domain.transfer.BlindOutcome;
import jialing.domain.transfer.Consignment;
import jialing.domain.transfer.ItemKind;

/** What blind samples have shown. */
@ApplicationScoped
public class BlindOutcomeTable {

    private static final String ADD =
            "insert into lims.transfer_blind_outcome (id, consignment_id, organisation, laboratory, code, kind, analyte,"
                    + " found, against, criterion, satisfactory, nonconformity, judged_on, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String OUTCOMES = "select * from lims.transfer_blind_outcome";

    @Inject
    Sql sql;

    public void add(Consignment consignment, BlindOutcome outcome, RecordedAct act) {
        sql.execute(
                ADD,
                outcome.id(),
                consignment.id(),
                consignment.organisation(),
                outcome.laboratory(),
                outcome.code(),
                outcome.kind().name(),
                outcome.analyte(),
                outcome.found(),
                outcome.against(),
                outcome.criterion(),
                outcome.satisfactory(),
                outcome.nonconformity(),
                outcome.judgedOn(),
                act.hash());
    }

    public List<BlindOutcome> of(UUID consignment) {
        return sql.read(
                OUTCOMES + " where consignment_id = ? order by code, analyte", BlindOutcomeTable::outcome, consignment);
    }

    private static BlindOutcome outcome(ResultSet row) throws SQLException {
        return new BlindOutcome(
                row.getObject("id", UUID.class),
                row.getObject("consignment_id", UUID.class),
                row.getString("laboratory"),
                row.getString("code"),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("analyte"),
                row.getString("found"),
                row.getString("against"),
                row.getString("criterion"),
                row.getObject("satisfactory", Boolean.class),
                row.getString("nonconformity"),
                row.getObject("judged_on", LocalDate.class));
    }
}
