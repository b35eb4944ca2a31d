package jialing.domain.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.reporting.Withdrawal;
import jialing.domain.reporting.WithdrawalReason;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Sql;

/** Proposed withdrawals and what was decided about them, in append-only tables. */
@ApplicationScoped
public class WithdrawalTable {

    @Inject
    Sql sql;

    public void insert(Withdrawal proposed) {
        sql.execute(
                "insert into lims.reporting_withdrawal (id, report_id, organisation, category, reason, person_id, name,"
                        + " capacity, proposed_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                proposed.id(),
                proposed.reportId(),
                proposed.organisation(),
                proposed.category().name(),
                proposed.reason(),
                proposed.proposer().personId(),
                proposed.proposer().name(),
                proposed.proposer().capacity().name(),
                proposed.proposedAt(),
                proposed.actHash());
    }

    public void insertDecision(Withdrawal withdrawal, Withdrawal.Decision decision) {
        sql.execute(
                "insert into lims.reporting_withdrawal_decision (withdrawal_id, organisation, approved, person_id, name,"
                        + " capacity, statement, remark, decided_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                withdrawal.id(),
                withdrawal.organisation(),
                decision.approved(),
                decision.by().personId(),
                decision.by().name(),
                decision.by().capacity().name(),
                decision.statement(),
                decision.remark(),
                decision.at(),
                decision.actHash());
    }

    public List<Withdrawal> ofReport(UUID reportId) {
        return sql.read(
                "select w.*, d.withdrawal_id, d.approved, d.person_id as decider_id, d.name as decider, d.capacity as"
                        + " decider_capacity, d.statement, d.remark, d.decided_at, d.act_hash as decision_hash"
                        + " from lims.reporting_withdrawal w"
                        + " left join lims.reporting_withdrawal_decision d on d.withdrawal_id = w.id"
                        + " where w.report_id = ? order by w.id",
                WithdrawalTable::withdrawal,
                reportId);
    }

    private static Withdrawal withdrawal(ResultSet row) throws SQLException {
        String organisation = row.getString("organisation");
        return new Withdrawal(
                row.getObject("id", UUID.class),
                row.getObject("report_id", UUID.class),
                organisation,
                WithdrawalReason.valueOf(row.getString("category")),
                row.getString("reason"),
                new ActingPerson(
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        organisation,
                        Capacity.valueOf(row.getString("capacity"))),
                Sql.instant(row, "proposed_at"),
                row.getString("act_hash"),
                row.getString("withdrawal_id") == null ? Optional.empty() : Optional.of(decision(row, organisation)));
    }

    private static Withdrawal.Decision decision(ResultSet row, String organisation) throws SQLException {
        return new Withdrawal.Decision(
                row.getBoolean("approved"),
                new ActingPerson(
                        row.getObject("decider_id", UUID.class),
                        row.getString("decider"),
                        organisation,
                        Capacity.valueOf(row.getString("decider_capacity"))),
                row.getString("statement"),
                row.getString("remark"),
                Sql.instant(row, "decided_at"),
                row.getString("decision_hash"));
    }
}
