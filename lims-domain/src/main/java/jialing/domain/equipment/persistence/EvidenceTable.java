package jialing.domain.equipment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.equipment.CalibrationCertificate;
import jialing.domain.equipment.EvidencePlan;
import jialing.domain.equipment.Fitness;
import jialing.domain.equipment.Instrument;
import jialing.domain.equipment.InterimCheck;
import jialing.domain.equipment.Maintenance;
import jialing.domain.equipment.MaintenanceKind;
import jialing.domain.equipment.StandardUsed;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;

/** What shows that instruments may be believed. Rows are added and never changed. */
@ApplicationScoped
public class EvidenceTable {

    private static final String CERTIFICATE =
            "insert into lims.equipment_certificate (id, instrument_id, organisation, number, kind,"
                    + " issued_by, calibrated_on, valid_from, valid_to, passed, taken_over, points, unit, remark, file_id, entered_at, entered_by,"
                    + " entered_by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)";

    private static final String STANDARD =
            "insert into lims.equipment_certificate_standard (certificate_id, ordinal, organisation,"
                    + " instrument_id, outside_id) values (?, ?, ?, (select id from lims.equipment_instrument where organisation = ?"
                    + " and code = ?), ?)";

    private static final String FITNESS =
            "insert into lims.equipment_fitness (id, certificate_id, organisation, fit, permitted_error,"
                    + " criteria, confirmed_at, confirmed_by, confirmed_by_name, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String CHECK =
            "insert into lims.equipment_interim_check (id, instrument_id, organisation, checked_at, means,"
                    + " against, quantity, unit, reading, reference, criterion, reading_uncertainty, reference_uncertainty, passed, remark,"
                    + " checked_by, checked_by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Sql sql;

    public void add(Instrument instrument, CalibrationCertificate certificate, Actor by, Instant at) {
        sql.execute(
                CERTIFICATE,
                certificate.id(),
                instrument.id(),
                instrument.organisation(),
                certificate.number(),
                certificate.kind().name(),
                certificate.issuedBy(),
                certificate.calibratedOn(),
                certificate.validFrom(),
                certificate.validTo(),
                certificate.passed(),
                certificate.takenOver(),
                CanonicalJson.of(certificate.points()),
                certificate.unit(),
                certificate.remark(),
                certificate.fileId(),
                at,
                by.personId(),
                by.name());
    }

    public void add(CalibrationCertificate certificate, List<StandardUsed> standards) {
        int ordinal = 0;
        for (StandardUsed standard : standards) {
            sql.execute(
                    STANDARD,
                    certificate.id(),
                    ++ordinal,
                    certificate.organisation(),
                    certificate.organisation(),
                    standard.instrument(),
                    standard.outside());
        }
    }

    public void add(CalibrationCertificate certificate, Fitness fitness, String actHash) {
        sql.execute(
                FITNESS,
                fitness.id(),
                certificate.id(),
                certificate.organisation(),
                fitness.fit(),
                fitness.permittedError(),
                fitness.criteria(),
                fitness.confirmedAt(),
                fitness.confirmedBy(),
                fitness.confirmedByName(),
                actHash);
    }

    public void end(CalibrationCertificate certificate, boolean inDoubt, String reason, Instant at, Actor by) {
        sql.execute(
                "insert into lims.equipment_certificate_end (certificate_id, organisation, in_doubt, reason, ended_at, ended_by,"
                        + " ended_by_name) values (?, ?, ?, ?, ?, ?, ?)",
                certificate.id(),
                certificate.organisation(),
                inDoubt,
                reason,
                at,
                by.personId(),
                by.name());
    }

    public void add(Instrument instrument, InterimCheck check) {
        sql.execute(
                CHECK,
                check.id(),
                instrument.id(),
                instrument.organisation(),
                check.checkedAt(),
                check.means().name(),
                check.against(),
                check.quantity(),
                check.unit(),
                check.reading(),
                check.reference(),
                check.criterion().name(),
                check.readingUncertainty(),
                check.referenceUncertainty(),
                check.passed(),
                check.remark(),
                check.checkedBy(),
                check.checkedByName());
    }

    public void add(Instrument instrument, EvidencePlan plan, Actor by) {
        sql.execute(
                "insert into lims.equipment_plan (id, instrument_id, organisation, kind, interval_months, first_due, set_at, set_by,"
                        + " set_by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                plan.id(),
                instrument.id(),
                instrument.organisation(),
                plan.kind().name(),
                plan.intervalMonths(),
                plan.firstDue(),
                plan.setAt(),
                by.personId(),
                by.name());
    }

    public void add(Instrument instrument, Maintenance work, Actor by) {
        sql.execute(
                "insert into lims.equipment_maintenance (id, instrument_id, organisation, kind, done_on, done_by, work,"
                        + " out_of_tolerance, recorded_at, recorded_by, recorded_by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                work.id(),
                instrument.id(),
                instrument.organisation(),
                work.kind().name(),
                work.doneOn(),
                work.doneBy(),
                work.work(),
                work.outOfTolerance(),
                work.recordedAt(),
                by.personId(),
                by.name());
    }

    /** Newest first. */
    public List<Maintenance> maintenance(UUID instrument) {
        return sql.read(
                "select * from lims.equipment_maintenance where instrument_id = ? order by done_on desc, recorded_at desc",
                row -> new Maintenance(
                        row.getObject("id", UUID.class),
                        MaintenanceKind.valueOf(row.getString("kind")),
                        row.getDate("done_on").toLocalDate(),
                        row.getString("done_by"),
                        row.getString("work"),
                        row.getBoolean("out_of_tolerance"),
                        Sql.instant(row, "recorded_at"),
                        row.getString("recorded_by_name")),
                instrument);
    }

    /** A file as it was kept. */
    public record KeptFile(UUID id, String sha256, String mediaType, byte[] bytes) {}

    public Optional<KeptFile> file(UUID id) {
        return files("id = ?", id);
    }

    public Optional<KeptFile> sameFile(String organisation, String sha256) {
        return files("organisation = ? and sha256 = ?", organisation, sha256);
    }

    private Optional<KeptFile> files(String condition, Object... values) {
        return sql
                .read(
                        "select * from lims.equipment_file where " + condition,
                        row -> new KeptFile(
                                row.getObject("id", UUID.class),
                                row.getString("sha256"),
                                row.getString("media_type"),
                                row.getBytes("bytes")),
                        values)
                .stream()
                .findFirst();
    }

    public KeptFile keep(String sha256, String mediaType, byte[] bytes, Actor by, Instant at) {
        var file = new KeptFile(TimeOrderedId.next(), sha256, mediaType, bytes);
        sql.execute(
                "insert into lims.equipment_file (id, organisation, sha256, media_type, bytes, kept_by, kept_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                file.id(),
                by.organisation(),
                sha256,
                mediaType,
                bytes,
                by.personId(),
                at);
        return file;
    }
}
