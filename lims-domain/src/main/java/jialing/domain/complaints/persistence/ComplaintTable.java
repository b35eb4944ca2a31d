package jialing.domain.complaints.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.complaints.Complaint;
import jialing.domain.complaints.ComplaintFinding;
import jialing.domain.complaints.ComplaintKind;
import jialing.domain.complaints.ComplaintStep;
import jialing.domain.complaints.PassedOn;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Sql;

/** Complaints with their steps, and who reports, sealed. */
@ApplicationScoped
public class ComplaintTable {

    private static final int MOST = 500;

    @Inject
    Sql sql;

    public void add(Complaint complaint, String salt, String receiptHash, RecordedAct act) {
        sql.execute(
                "insert into lims.complaints_complaint (id, organisation, about, number, kind, subject, words, salt,"
                        + " receipt_hash, named, received_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                complaint.id(),
                complaint.organisation(),
                complaint.about(),
                complaint.number(),
                complaint.kind().name(),
                complaint.subject(),
                complaint.words(),
                salt,
                receiptHash,
                complaint.named(),
                complaint.receivedAt(),
                act.hash());
    }

    public void seal(Complaint complaint, byte[] sealed) {
        sql.execute(
                "insert into lims.complaints_reporter (complaint_id, organisation, sealed) values (?, ?, ?)",
                complaint.id(),
                complaint.organisation(),
                sealed);
    }

    public Optional<byte[]> sealed(UUID complaint) {
        return sql
                .read(
                        "select sealed from lims.complaints_reporter where complaint_id = ?",
                        row -> row.getBytes(1),
                        complaint)
                .stream()
                .findFirst();
    }

    /** @param by null for the reporter */
    public void add(Complaint complaint, ComplaintStep step, String salt, UUID by, RecordedAct act) {
        sql.execute(
                "insert into lims.complaints_step (id, complaint_id, organisation, kind, words, salt, finding,"
                        + " nonconformity, taken_by, taker, taken_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                step.id(),
                complaint.id(),
                complaint.organisation(),
                step.kind().name(),
                step.words(),
                salt,
                step.finding() == null ? null : step.finding().name(),
                step.nonconformity(),
                by,
                step.taker(),
                step.at(),
                act.hash());
    }

    public void passOn(Complaint complaint, PassedOn passed, UUID by, RecordedAct act) {
        sql.execute(
                "insert into lims.complaints_passed_on (complaint_id, organisation, about, number, words, passed_by, passer,"
                        + " passed_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                complaint.id(),
                complaint.organisation(),
                complaint.about(),
                complaint.number(),
                passed.words(),
                by,
                passed.passer(),
                passed.at(),
                act.hash());
    }

    /** Those about an organisation that it was told of, newest first. */
    public List<PassedOn> passedOnTo(String about) {
        return sql.read(
                "select * from lims.complaints_passed_on where about = ? order by complaint_id desc limit ?",
                row -> new PassedOn(
                        row.getObject("complaint_id", UUID.class),
                        row.getString("organisation"),
                        row.getString("number"),
                        row.getString("words"),
                        row.getString("passer"),
                        Sql.instant(row, "passed_at")),
                about,
                MOST);
    }

    /** Held by this transaction alone. */
    public Optional<Complaint> locked(UUID id) {
        sql.read("select pg_advisory_xact_lock(hashtextextended(?, 411))", row -> true, "complaint " + id);
        return byId(id);
    }

    public Optional<Complaint> byId(UUID id) {
        return withSteps("id = ?", id).stream().findFirst();
    }

    public Optional<Complaint> byReceipt(String hash) {
        return withSteps("receipt_hash = ?", hash).stream().findFirst();
    }

    /** Newest first. */
    public List<Complaint> of(String organisation) {
        return withSteps("organisation = ?", organisation);
    }

    /** The newest about an organisation, whoever handles them. */
    public List<Complaint> about(String organisation) {
        return withSteps("about = ?", organisation);
    }

    private List<Complaint> withSteps(String condition, Object value) {
        String which = " from lims.complaints_complaint where " + condition + " order by id desc limit " + MOST;
        Map<UUID, List<ComplaintStep>> steps = sql
                .read(
                        "select * from lims.complaints_step where complaint_id in (select id" + which + ") order by id",
                        row -> Map.entry(row.getObject("complaint_id", UUID.class), step(row)),
                        value)
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return sql.read("select *" + which, row -> complaint(row, steps), value);
    }

    private static Complaint complaint(ResultSet row, Map<UUID, List<ComplaintStep>> steps) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Complaint(
                id,
                row.getString("organisation"),
                row.getString("about"),
                row.getString("number"),
                ComplaintKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("words"),
                row.getBoolean("named"),
                Sql.instant(row, "received_at"),
                steps.getOrDefault(id, List.of()));
    }

    private static ComplaintStep step(ResultSet row) throws SQLException {
        String finding = row.getString("finding");
        return new ComplaintStep(
                row.getObject("id", UUID.class),
                ComplaintStep.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                finding == null ? null : ComplaintFinding.valueOf(finding),
                row.getString("nonconformity"),
                row.getString("taker"),
                Sql.instant(row, "taken_at"));
    }
}
