package jialing.domain.competence;

import jakarta.inject.Inject;
import jialing.domain.competence.persistence.CertificateTable;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** A person is certified for a kind of work by a method (ISO/IEC 17025:2017 6.2.5 e). */
@UseCase
public class IssueCertificate {

    @Inject
    CertificateTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    public void issue(CompetenceCertificate certificate) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER, Capacity.SYSTEM).mustActFor(certificate.organisation());
        table.add(certificate);
        Capacity as = actor.holds(Capacity.SYSTEM) ? Capacity.SYSTEM : Capacity.QUALITY_OFFICER;
        var subject = Subject.of("CompetenceCertificate", certificate.id());
        ledger.record(Act.of(Verb.REGISTER, subject, actor, as, certificate.content())
                .inOrganisation(certificate.organisation()));
    }
}
