package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.equipment.persistence.EvidenceTable;
import jialing.domain.equipment.rules.FitnessFollowsFromPoints;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * 计量确认: an equipment officer compares what a certificate says with what the work needs, and signs the verdict. An instrument found
 * unfit is stopped by the same act, like one that failed.
 */
@UseCase
public class ConfirmFitness {

    @Inject
    Instruments instruments;

    @Inject
    EvidenceTable evidence;

    @Inject
    InstrumentActs acts;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param permittedError largest error that the work permits, in the unit of the certificate's points
     * @param criteria by what it is judged, e.g. the method's clause
     */
    public record Command(Boolean fit, BigDecimal permittedError, String criteria) {

        public Command {
            Entered.choice("fit", fit);
            Entered.positive("permittedError", permittedError);
            criteria = Entered.words("criteria", criteria, Entered.LONG);
        }
    }

    record Content(
            String instrument, String certificate, List<CertificatePoint> points, String unit, Command confirmation) {}

    public void confirm(String code, UUID certificateId, Command command, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.EQUIPMENT_OFFICER);
        Instrument instrument = instruments.heldBy(actor, code);
        CalibrationCertificate certificate = instrument
                .certificate(certificateId)
                .orElseThrow(() -> Refusal.notFound("CalibrationCertificate", "证书", certificateId));
        mustBeOpenToConfirmation(certificate);
        new FitnessFollowsFromPoints()
                .require(new FitnessFollowsFromPoints.Claim(
                        command.fit(), command.permittedError(), certificate.points()));
        Instant now = clock.now();
        Act act = Act.of(
                Verb.CONFIRM_FITNESS,
                InstrumentActs.subject(instrument),
                actor,
                Capacity.EQUIPMENT_OFFICER,
                new Content(code, certificate.number(), certificate.points(), certificate.unit(), command));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        var fitness = new Fitness(
                TimeOrderedId.next(),
                command.fit(),
                command.permittedError(),
                command.criteria(),
                now,
                actor.personId(),
                actor.name());
        evidence.add(certificate, fitness, recorded.hash());
        if (!command.fit()) {
            unfit(instrument, certificate, actor, now);
        }
        acts.dueMayHaveChanged(instrument);
    }

    private static void mustBeOpenToConfirmation(CalibrationCertificate certificate) {
        if (certificate.end() != null || !certificate.passed()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "CertificateCanBeConfirmed",
                    "ISO/IEC 17025:2017 6.4.4",
                    Text.of(
                            "证书 " + certificate.number() + " 不合格或已作废，不能确认",
                            "Certificate " + certificate.number()
                                    + " failed or has been struck out: there is nothing to confirm"),
                    null);
        }
    }

    private void unfit(Instrument instrument, CalibrationCertificate certificate, Actor actor, Instant now) {
        String what = "计量确认为不符合使用要求：" + certificate.number();
        acts.stop(instrument, what, actor, now);
        acts.doubt(
                instrument,
                Instrument.startOf(certificate.calibratedOn()),
                Text.of(
                        "仪器 " + instrument.code() + " " + what,
                        "Instrument " + instrument.code() + " was found unfit for its use, certificate "
                                + certificate.number()),
                now);
    }
}
