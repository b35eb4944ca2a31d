package jialing.domain.samplebank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.samplebank.Discrepancy;
import jialing.domain.shared.Sql;

/** In what the bank and its record differed, and what the keeper said. */
@ApplicationScoped
public class DiscrepancyTable {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String SELECT = "select d.*, a.answer, a.nonconformity, a.person_id, a.name, a.answered_at"
            + " from lims.samplebank_discrepancy d left join lims.samplebank_discrepancy_answer a on a.discrepancy_id = d.id ";

    @Inject
    Sql sql;

    public void add(Discrepancy discrepancy, RecordedAct act) {
        sql.execute(
                "insert into lims.samplebank_discrepancy (id, organisation, number, cabinet, kind, position, container_code,"
                        + " opener, cause_type, cause_id, found_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                discrepancy.id(),
                discrepancy.organisation(),
                discrepancy.number(),
                discrepancy.cabinet(),
                discrepancy.kind().name(),
                discrepancy.position(),
                discrepancy.container(),
                discrepancy.opener(),
                discrepancy.cause().type(),
                discrepancy.cause().id(),
                discrepancy.foundAt(),
                act.hash());
    }

    public void answer(Discrepancy discrepancy, Discrepancy.KeeperAnswer answer, RecordedAct act) {
        sql.execute(
                "insert into lims.samplebank_discrepancy_answer (discrepancy_id, organisation, answer, nonconformity,"
                        + " person_id, name, answered_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?)",
                discrepancy.id(),
                discrepancy.organisation(),
                answer.words(),
                answer.nonconformity(),
                answer.personId(),
                answer.name(),
                answer.at(),
                act.hash());
    }

    /** Until the transaction ends. */
    public void hold(String number) {
        sql.read("select pg_advisory_xact_lock(hashtextextended('samplebank discrepancy ' || ?, 0))", row -> 0, number);
    }

    public Optional<Discrepancy> byNumber(String number) {
        return sql.read(SELECT + "where d.number = ?", DiscrepancyTable::discrepancy, number).stream()
                .findFirst();
    }

    /**
     * Newest first.
     *
     * @param open these only
     */
    public List<Discrepancy> page(UUID after, boolean open, int rows) {
        return sql.read(
                SELECT + "where d.id < ? and (not ? or a.discrepancy_id is null) order by d.id desc limit ?",
                DiscrepancyTable::discrepancy,
                after == null ? AFTER_ALL : after,
                open,
                rows);
    }

    private static Discrepancy discrepancy(ResultSet row) throws SQLException {
        return new Discrepancy(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("number"),
                row.getString("cabinet"),
                Discrepancy.Difference.valueOf(row.getString("kind")),
                row.getString("position"),
                row.getString("container_code"),
                row.getString("opener"),
                Subject.of(row.getString("cause_type"), row.getObject("cause_id", UUID.class)),
                Sql.instant(row, "found_at"),
                row.getString("answer") == null
                        ? null
                        : new Discrepancy.KeeperAnswer(
                                row.getString("answer"),
                                row.getString("nonconformity"),
                                row.getObject("person_id", UUID.class),
                                row.getString("name"),
                                Sql.instant(row, "answered_at")));
    }
}
