package jialing.domain.samplebank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.samplebank.Disposal;
import jialing.domain.samplebank.DisposalManner;
import jialing.domain.shared.Sql;

/** Disposals, proposed and ended. */
@ApplicationScoped
public class DisposalTable {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String SELECT = "select d.*, e.confirmed, e.remark, e.person_id, e.name, e.ended_at"
            + " from lims.samplebank_disposal d left join lims.samplebank_disposal_end e on e.disposal_id = d.id ";

    private static final String WAITING = "select c.container_code, d.number from lims.samplebank_to_dispose c"
            + " join lims.samplebank_disposal d on d.id = c.disposal_id where c.container_code = any(?)"
            + " and not exists (select 1 from lims.samplebank_disposal_end e where e.disposal_id = d.id)";

    @Inject
    Sql sql;

    public void add(Disposal disposal, Map<String, UUID> containers, RecordedAct act) {
        sql.execute(
                "insert into lims.samplebank_disposal (id, organisation, number, manner, waste_record, reason, proposer,"
                        + " proposer_name, proposed_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                disposal.id(),
                disposal.organisation(),
                disposal.number(),
                disposal.manner().name(),
                disposal.wasteRecord(),
                disposal.reason(),
                disposal.proposer(),
                disposal.proposerName(),
                disposal.proposedAt(),
                act.hash());
        sql.write(
                "insert into lims.samplebank_to_dispose (disposal_id, container_id, organisation, container_code)"
                        + " values (?, ?, ?, ?)",
                insert -> {
                    for (String code : disposal.containers()) {
                        insert.setObject(1, disposal.id());
                        insert.setObject(2, containers.get(code));
                        insert.setString(3, disposal.organisation());
                        insert.setString(4, code);
                        insert.addBatch();
                    }
                    insert.executeBatch();
                });
    }

    /** @param statement version of the statement of responsibility, null when nothing was signed */
    public void end(Disposal disposal, Disposal.DisposalEnd end, String statement, RecordedAct act) {
        sql.execute(
                "insert into lims.samplebank_disposal_end (disposal_id, organisation, confirmed, remark, person_id, name,"
                        + " statement, ended_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                disposal.id(),
                disposal.organisation(),
                end.confirmed(),
                end.remark(),
                end.personId(),
                end.name(),
                statement,
                end.endedAt(),
                act.hash());
    }

    /** Until the transaction ends. */
    public void hold(String number) {
        sql.read("select pg_advisory_xact_lock(hashtextextended('samplebank disposal ' || ?, 0))", row -> 0, number);
    }

    public Optional<Disposal> byNumber(String number) {
        return whole(sql.read(SELECT + "where d.number = ?", DisposalTable::disposal, number)).stream()
                .findFirst();
    }

    /** Newest first. */
    public List<Disposal> page(UUID after, int rows) {
        return whole(sql.read(
                SELECT + "where d.id < ? order by d.id desc limit ?",
                DisposalTable::disposal,
                after == null ? AFTER_ALL : after,
                rows));
    }

    /** Number of the disposal in which it waits for its confirmation, by container. */
    public Map<String, String> waiting(Collection<String> containers) {
        return sql
                .all(
                        WAITING,
                        statement -> statement.setArray(
                                1, statement.getConnection().createArrayOf("text", containers.toArray())),
                        row -> Map.entry(row.getString("container_code"), row.getString("number")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private List<Disposal> whole(List<Disposal> disposals) {
        return disposals.stream()
                .map(disposal -> disposal.with(sql.read(
                        "select container_code from lims.samplebank_to_dispose where disposal_id = ? order by 1",
                        row -> row.getString(1),
                        disposal.id())))
                .toList();
    }

    private static Disposal disposal(ResultSet row) throws SQLException {
        return new Disposal(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("number"),
                DisposalManner.valueOf(row.getString("manner")),
                row.getString("waste_record"),
                row.getString("reason"),
                row.getObject("proposer", UUID.class),
                row.getString("proposer_name"),
                Sql.instant(row, "proposed_at"),
                List.of(),
                end(row));
    }

    private static Disposal.DisposalEnd end(ResultSet row) throws SQLException {
        return row.getObject("ended_at") == null
                ? null
                : new Disposal.DisposalEnd(
                        row.getBoolean("confirmed"),
                        row.getString("remark"),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        Sql.instant(row, "ended_at"));
    }
}
