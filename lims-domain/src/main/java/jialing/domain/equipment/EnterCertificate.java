package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.equipment.persistence.EvidenceTable;
import jialing.domain.equipment.rules.CertificateHoldsTogether;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * The equipment officer enters what a verification or calibration found. One that failed stops the instrument by the same act, and
 * everything since it was last known to be good is in doubt (ISO/IEC 17025:2017 6.4.9).
 */
@UseCase
public class EnterCertificate {

    private static final int MOST_POINTS = 200;
    private static final int MOST_STANDARDS = 20;

    @Inject
    Instruments instruments;

    @Inject
    EvidenceTable evidence;

    @Inject
    StandardsNamed standards;

    @Inject
    InstrumentActs acts;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param validFrom null: from the day of the calibration on
     * @param unit of the points
     * @param file the certificate as it was uploaded; null without one
     * @param standards with what it was done
     */
    public record Command(
            String number,
            TraceabilityKind kind,
            String issuedBy,
            LocalDate calibratedOn,
            LocalDate validFrom,
            LocalDate validTo,
            Boolean passed,
            List<CertificatePoint> points,
            String unit,
            String remark,
            UUID file,
            List<StandardUsed> standards) {

        public Command {
            number = Entered.words("number", number, 80);
            Entered.choice("kind", kind);
            issuedBy = Entered.words("issuedBy", issuedBy, 120);
            Entered.day("calibratedOn", calibratedOn);
            validFrom = validFrom == null ? calibratedOn : Entered.day("validFrom", validFrom);
            if (validTo != null) {
                Entered.day("validTo", validTo);
            }
            Entered.choice("passed", passed);
            points = Entered.list("points", points, MOST_POINTS);
            unit = Entered.wordsOrNone("unit", unit, 40);
            remark = Entered.wordsOrNone("remark", remark, Entered.LONG);
            standards = Entered.list("standards", standards, MOST_STANDARDS);
        }
    }

    record Content(String instrument, Command certificate, String fileSha256) {}

    public UUID enter(String code, Command command) {
        Actor actor = current.mustBe(Capacity.EQUIPMENT_OFFICER);
        Instrument instrument = instruments.heldBy(actor, code);
        Instant now = clock.now();
        check(instrument, command);
        standards.mustBeKnown(instrument, command.standards());
        String sha256 = sha256Of(command.file());
        CalibrationCertificate certificate = certificate(instrument, command);
        evidence.add(instrument, certificate, actor, now);
        evidence.add(certificate, command.standards());
        acts.record(
                Verb.ENTER_CERTIFICATE,
                instrument,
                actor,
                Capacity.EQUIPMENT_OFFICER,
                new Content(code, command, sha256));
        if (!certificate.passed()) {
            failed(instrument, certificate, actor, now);
        }
        acts.dueMayHaveChanged(instrument);
        return certificate.id();
    }

    private void failed(Instrument instrument, CalibrationCertificate certificate, Actor actor, Instant now) {
        String what = certificate.kind().label().zh() + "不合格：" + certificate.number();
        acts.stop(instrument, what, actor, now);
        acts.doubt(
                instrument,
                Instrument.startOf(certificate.calibratedOn()),
                Text.of(
                        "仪器 " + instrument.code() + " " + what,
                        "Instrument " + instrument.code() + " failed its "
                                + certificate.kind().label().en() + ", certificate " + certificate.number()),
                now);
    }

    private void check(Instrument instrument, Command command) {
        Entered.pastDay("calibratedOn", command.calibratedOn(), clock.today());
        new CertificateHoldsTogether()
                .require(new CertificateHoldsTogether.Term(
                        command.passed(), command.calibratedOn(), command.validFrom(), command.validTo()));
        if (instrument.certificates().stream().anyMatch(each -> each.number().equals(command.number()))) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "CertificateIsNew",
                    null,
                    Text.of("此证书已登记：" + command.number(), "This certificate is entered already: " + command.number()),
                    "number");
        }
        if (command.kind() == TraceabilityKind.CALIBRATION
                && command.passed()
                && command.points().isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID_INPUT,
                    "CalibrationGivesPoints",
                    "ISO/IEC 17025:2017 6.4.11",
                    Text.of(
                            "校准证书须录入校准点的修正值和不确定度",
                            "Of a calibration the points are entered, with correction and uncertainty"),
                    "points");
        }
    }

    private String sha256Of(UUID file) {
        return file == null
                ? null
                : evidence.file(file)
                        .orElseThrow(() -> Refusal.notFound("CertificateFile", "证书文件", file))
                        .sha256();
    }

    private static CalibrationCertificate certificate(Instrument instrument, Command command) {
        return new CalibrationCertificate(
                TimeOrderedId.next(),
                instrument.organisation(),
                command.number(),
                command.kind(),
                command.issuedBy(),
                command.calibratedOn(),
                command.validFrom(),
                command.validTo(),
                command.passed(),
                false,
                command.points(),
                command.unit(),
                command.remark(),
                command.file(),
                null,
                null,
                List.of(),
                null);
    }
}
