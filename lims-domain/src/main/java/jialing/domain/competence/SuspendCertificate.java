package jialing.domain.competence;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jialing.domain.competence.persistence.CertificateTable;
import jialing.domain.competence.rules.CertificateIsNow;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A certificate does not count from now on, e.g. after a failed proficiency test, until it is reinstated. */
@UseCase
public class SuspendCertificate {

    @Inject
    CertificateTable table;

    @Inject
    RecordOfCompetence record;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public void suspend(UUID id, String reason) {
        change(id, reason, HeldCertificate.State.VALID, CertificateChange.Kind.SUSPENDED, Verb.SUSPEND_CERTIFICATE);
    }

    public void reinstate(UUID id, String reason) {
        change(
                id,
                reason,
                HeldCertificate.State.SUSPENDED,
                CertificateChange.Kind.REINSTATED,
                Verb.REINSTATE_CERTIFICATE);
    }

    private void change(UUID id, String reason, HeldCertificate.State before, CertificateChange.Kind kind, Verb verb) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        HeldCertificate held = table.find(id).orElseThrow(() -> RenewCertificate.unknown(id));
        String organisation = held.certificate().organisation();
        actor.mustActFor(organisation);
        String why = Wording.reason(reason);
        Instant now = clock.now();
        new CertificateIsNow().require(new CertificateIsNow.Standing(held.stateAt(now), before));
        RecordedAct act = record.unsigned(
                verb,
                Subject.of("CompetenceCertificate", id),
                actor,
                Capacity.QUALITY_OFFICER,
                Map.of("number", held.certificate().number(), "reason", why));
        table.add(new CertificateChange(
                TimeOrderedId.next(),
                id,
                organisation,
                kind,
                act.recordedAt(),
                false,
                why,
                actor.personId(),
                actor.name(),
                act.recordedAt(),
                act.hash()));
    }
}
