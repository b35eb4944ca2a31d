package jialing.domain.methods.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.methods.EnteredTrial;
import jialing.domain.methods.MethodVerification;
import jialing.domain.methods.MethodVerification.Approval;
import jialing.domain.methods.MethodVerification.VerificationStep;
import jialing.domain.methods.MethodVerification.VerificationStepKind;
import jialing.domain.methods.TrialEntry;
import jialing.domain.people.Signature;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;

/** The append-only tables of verification files. */
@ApplicationScoped
public class VerificationTable {

    /** With the first day of the next approved file for the same. */
    private static final String BY_ID = "select v.*, a.detection_limit, a.lower_limit, a.uncertainty, a.in_force_from,"
            + " a.approver_id, a.approver, a.approved_at, (select min(l.in_force_from) from lims.methods_approval l"
            + " where l.organisation = a.organisation and l.method = a.method and l.analyte = a.analyte"
            + " and l.matrix = a.matrix and l.instrument is not distinct from a.instrument"
            + " and l.approved_at > a.approved_at) as superseded_from"
            + " from lims.methods_verification v left join lims.methods_approval a on a.verification_id = v.id"
            + " where v.id = ?";

    @Inject
    Sql sql;

    public void insert(MethodVerification file, RecordedAct act) {
        sql.execute(
                "insert into lims.methods_verification (id, organisation, number, method, analyte, matrix, instrument,"
                        + " unit, digits, occasion, drafter_id, drafter, drafted_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                file.organisation(),
                file.number(),
                file.method(),
                file.analyte(),
                file.matrix(),
                file.instrument(),
                file.unit(),
                file.digits(),
                file.occasion(),
                file.drafterId(),
                file.drafter(),
                act.recordedAt(),
                act.hash());
    }

    public void insertTrial(UUID id, MethodVerification file, TrialEntry entry, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.methods_trial (id, verification_id, organisation, kind, entry, person_id, person,"
                        + " entered_at, act_hash) values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)",
                id,
                file.id(),
                file.organisation(),
                entry.kind().name(),
                CanonicalJson.of(entry),
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    public void insertStep(MethodVerification file, VerificationStepKind step, String note, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.methods_step (id, verification_id, organisation, step, note, person_id, person,"
                        + " taken_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                TimeOrderedId.next(),
                file.id(),
                file.organisation(),
                step.name(),
                note,
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    public void insertApproval(MethodVerification file, Approval approval, Signature signature, RecordedAct act) {
        sql.execute(
                "insert into lims.methods_approval (verification_id, organisation, method, analyte, matrix, instrument,"
                        + " unit, detection_limit, lower_limit, uncertainty, in_force_from, approver_id, approver,"
                        + " statement, approved_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                file.organisation(),
                file.method(),
                file.analyte(),
                file.matrix(),
                file.instrument(),
                file.unit(),
                approval.detectionLimit(),
                approval.lowerLimit(),
                approval.uncertainty(),
                approval.inForceFrom(),
                approval.approverId(),
                approval.approver(),
                signature.statement(),
                act.recordedAt(),
                act.hash());
    }

    /** Until the transaction ends. */
    public void hold(UUID id) {
        sql.read("select pg_advisory_xact_lock(hashtext('methods_verification ' || ?))", row -> true, id.toString());
    }

    public Optional<MethodVerification> byId(UUID id) {
        // Not while the row is read: a question within a question would take the connection from under the first one.
        List<EnteredTrial> trials = sql.read(
                "select * from lims.methods_trial where verification_id = ? order by id", VerificationTable::trial, id);
        List<VerificationStep> steps = sql.read(
                "select * from lims.methods_step where verification_id = ? order by id", VerificationTable::step, id);
        return sql.read(BY_ID, row -> file(row, trials, steps), id).stream().findFirst();
    }

    private static MethodVerification file(ResultSet row, List<EnteredTrial> trials, List<VerificationStep> steps)
            throws SQLException {
        return new MethodVerification(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("number"),
                row.getString("method"),
                row.getString("analyte"),
                row.getString("matrix"),
                row.getString("instrument"),
                row.getString("unit"),
                row.getInt("digits"),
                row.getString("occasion"),
                row.getObject("drafter_id", UUID.class),
                row.getString("drafter"),
                Sql.instant(row, "drafted_at"),
                trials,
                steps,
                approval(row),
                row.getObject("superseded_from", LocalDate.class));
    }

    private static Optional<Approval> approval(ResultSet row) throws SQLException {
        return row.getObject("approver_id") == null
                ? Optional.empty()
                : Optional.of(new Approval(
                        row.getBigDecimal("detection_limit"),
                        row.getBigDecimal("lower_limit"),
                        row.getString("uncertainty"),
                        row.getObject("in_force_from", LocalDate.class),
                        row.getObject("approver_id", UUID.class),
                        row.getString("approver"),
                        Sql.instant(row, "approved_at")));
    }

    private static EnteredTrial trial(ResultSet row) throws SQLException {
        return new EnteredTrial(
                row.getObject("id", UUID.class),
                CanonicalJson.read(row.getString("entry"), TrialEntry.class),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                Sql.instant(row, "entered_at"));
    }

    private static VerificationStep step(ResultSet row) throws SQLException {
        return new VerificationStep(
                VerificationStepKind.valueOf(row.getString("step")),
                row.getString("note"),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                Sql.instant(row, "taken_at"));
    }
}
