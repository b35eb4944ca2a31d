package jialing.domain.samplebank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.samplebank.BankRequest;
import jialing.domain.shared.Sql;

/** Requests for containers, with their steps. */
@ApplicationScoped
public class RequestTable {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String STATE = "coalesce((select s.kind from lims.samplebank_request_step s"
            + " where s.request_id = r.id order by s.id desc limit 1), 'REQUESTED')";

    private static final String SELECT = "select r.* from lims.samplebank_request r ";

    /** What an open request names: the request's number for each container. */
    private static final String WANTED = "select q.container_code, r.number from lims.samplebank_requested q"
            + " join lims.samplebank_request r on r.id = q.request_id where q.container_code = any(?) and " + STATE
            + " in ('REQUESTED', 'APPROVED') and not exists (select 1 from lims.samplebank_movement m"
            + " where m.request_id = r.id and m.container_id = q.container_id and m.state <> 'HANDED_OUT')";

    private static final String APPROVED = SELECT + "join lims.samplebank_requested q on q.request_id = r.id"
            + " where q.container_code = ? and " + STATE + " = 'APPROVED'"
            + " and not exists (select 1 from lims.samplebank_movement m"
            + " where m.request_id = r.id and m.container_id = q.container_id) order by r.id limit 1";

    /** Containers of a request that have not been out and back. */
    private static final String UNFINISHED = "select q.container_code from lims.samplebank_requested q"
            + " where q.request_id = ? and not exists (select 1 from lims.samplebank_movement m"
            + " where m.request_id = q.request_id and m.container_id = q.container_id and m.state <> 'HANDED_OUT')";

    @Inject
    Sql sql;

    public void add(BankRequest request, Map<String, UUID> containers, RecordedAct act) {
        sql.execute(
                "insert into lims.samplebank_request (id, organisation, number, purpose, until, requester, requester_name,"
                        + " requested_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                request.id(),
                request.organisation(),
                request.number(),
                request.purpose(),
                request.until(),
                request.requester(),
                request.requesterName(),
                request.requestedAt(),
                act.hash());
        sql.write(
                "insert into lims.samplebank_requested (request_id, container_id, organisation, container_code)"
                        + " values (?, ?, ?, ?)",
                insert -> {
                    for (String code : request.containers()) {
                        insert.setObject(1, request.id());
                        insert.setObject(2, containers.get(code));
                        insert.setString(3, request.organisation());
                        insert.setString(4, code);
                        insert.addBatch();
                    }
                    insert.executeBatch();
                });
    }

    public void add(BankRequest request, BankRequest.RequestStep step, RecordedAct act) {
        sql.execute(
                "insert into lims.samplebank_request_step (id, request_id, organisation, kind, remark, person_id, name,"
                        + " taken_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                step.id(),
                request.id(),
                request.organisation(),
                step.kind().name(),
                step.remark(),
                step.personId(),
                step.name(),
                step.takenAt(),
                act.hash());
    }

    /** Until the transaction ends. */
    public void hold(String number) {
        sql.read("select pg_advisory_xact_lock(hashtextextended('samplebank request ' || ?, 0))", row -> 0, number);
    }

    public Optional<BankRequest> byNumber(String number) {
        return whole(sql.read(SELECT + "where r.number = ?", RequestTable::request, number)).stream()
                .findFirst();
    }

    public Optional<BankRequest> byId(UUID id) {
        return whole(sql.read(SELECT + "where r.id = ?", RequestTable::request, id)).stream()
                .findFirst();
    }

    /** Approved, for this container, and not used for it yet. */
    public Optional<BankRequest> approvedFor(String container) {
        return whole(sql.read(APPROVED, RequestTable::request, container)).stream()
                .findFirst();
    }

    /** Newest first. */
    public List<BankRequest> page(BankRequest.RequestState state, UUID after, int rows) {
        String name = state == null ? null : state.name();
        return whole(sql.read(
                SELECT + "where r.id < ? and (?::text is null or " + STATE + " = ?) order by r.id desc limit ?",
                RequestTable::request,
                after == null ? AFTER_ALL : after,
                name,
                name,
                rows));
    }

    /** Number of the open request that wants it, by container. */
    public Map<String, String> wanted(Collection<String> containers) {
        return sql
                .all(
                        WANTED,
                        statement -> statement.setArray(
                                1, statement.getConnection().createArrayOf("text", containers.toArray())),
                        row -> Map.entry(row.getString("container_code"), row.getString("number")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    public boolean isFinished(UUID request) {
        return sql.read(UNFINISHED, row -> true, request).isEmpty();
    }

    // Not while the rows are read: a question within a question would take the connection from under the first one.
    private List<BankRequest> whole(List<BankRequest> requests) {
        return requests.stream()
                .map(request -> request.with(containers(request.id()), steps(request.id())))
                .toList();
    }

    private List<String> containers(UUID request) {
        return sql.read(
                "select container_code from lims.samplebank_requested where request_id = ? order by 1",
                row -> row.getString(1),
                request);
    }

    private List<BankRequest.RequestStep> steps(UUID request) {
        return sql.read(
                "select * from lims.samplebank_request_step where request_id = ? order by id",
                row -> new BankRequest.RequestStep(
                        row.getObject("id", UUID.class),
                        BankRequest.RequestState.valueOf(row.getString("kind")),
                        row.getString("remark"),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        Sql.instant(row, "taken_at")),
                request);
    }

    private static BankRequest request(ResultSet row) throws SQLException {
        return new BankRequest(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("number"),
                row.getString("purpose"),
                row.getObject("until", LocalDate.class),
                row.getObject("requester", UUID.class),
                row.getString("requester_name"),
                Sql.instant(row, "requested_at"),
                List.of(),
                List.of());
    }
}
