package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.equipment.persistence.EvidenceTable;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/**
 * A certificate is struck out: it was entered wrongly and will be entered anew, or it cannot be believed. It stays readable. What was
 * measured under one that cannot be believed is in doubt.
 */
@UseCase
public class EndCertificate {

    @Inject
    Instruments instruments;

    @Inject
    EvidenceTable evidence;

    @Inject
    InstrumentActs acts;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    record Content(String instrument, String certificate, boolean inDoubt, String reason) {}

    public void end(String code, UUID certificateId, boolean inDoubt, String reason) {
        Actor actor = current.mustBe(Capacity.EQUIPMENT_OFFICER);
        Instrument instrument = instruments.heldBy(actor, code);
        String why = Entered.reason(reason);
        CalibrationCertificate certificate = instrument
                .certificate(certificateId)
                .filter(each -> each.end() == null)
                .orElseThrow(() -> Refusal.notFound("CalibrationCertificate", "证书", certificateId));
        Instant now = clock.now();
        evidence.end(certificate, inDoubt, why, now, actor);
        acts.record(
                Verb.END_CERTIFICATE,
                instrument,
                actor,
                Capacity.EQUIPMENT_OFFICER,
                new Content(code, certificate.number(), inDoubt, why));
        if (inDoubt) {
            acts.doubt(
                    instrument,
                    certificate,
                    Text.of(
                            "仪器 " + code + " 的证书 " + certificate.number() + " 不可信：" + why,
                            "Certificate " + certificate.number() + " of instrument " + code + " cannot be believed: "
                                    + why),
                    now);
        }
        acts.dueMayHaveChanged(instrument);
    }
}
