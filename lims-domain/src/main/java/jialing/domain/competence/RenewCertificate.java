package jialing.domain.competence;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.competence.persistence.CertificateTable;
import jialing.domain.competence.rules.RenewsTheSameWork;
import jialing.domain.competence.rules.RenewsWhatWasNotRevoked;
import jialing.domain.competence.rules.SomePartPassed;
import jialing.domain.ledger.Verb;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** 换证: a certificate is followed by a new one for the same work. The old one holds to its last day. */
@UseCase
public class RenewCertificate {

    @Inject
    CertificateTable table;

    @Inject
    IssueCertificate issueCertificate;

    @Inject
    PeopleHere people;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param id of the new certificate, minted by who asks */
    public UUID renew(UUID renewed, UUID id, CertificateDraft draft, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        HeldCertificate old = table.find(renewed).orElseThrow(() -> unknown(renewed));
        actor.mustActFor(old.certificate().organisation());
        people.mustWorkFor(actor, old.certificate().personId());
        new Objections()
                .hear(new RenewsTheSameWork(), new RenewsTheSameWork.Renewal(old, draft))
                .hear(new RenewsWhatWasNotRevoked(), old.stateAt(clock.now()))
                .hear(new SomePartPassed(), draft.examinations())
                .refuseIfAny();
        return issueCertificate.issue(id, draft, renewed, Verb.RENEW_CERTIFICATE, actor, means);
    }

    static Refusal unknown(UUID id) {
        return Refusal.notFound("CompetenceCertificate", "上岗证", id);
    }
}
