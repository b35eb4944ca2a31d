package jialing.domain.qualification;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.qualification.persistence.WarningTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** The house warns once of the certificate that ends next: one warning, one transaction. Asked again it goes on with the following one. */
@UseCase
public class WarnOfCertificateEnd {

    @Inject
    WarningTable warnings;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<CertificateEndsSoon> warned;

    /** Whether there was something to warn of. */
    public boolean warnOfNext() {
        Actor actor = current.mustBe(Capacity.SYSTEM);
        Optional<CertificateEndsSoon> next = warnings.next(clock.today());
        next.ifPresent(ending -> {
            RecordedAct act = ledger.record(Act.of(
                            Verb.WARN_OF_EXPIRY,
                            Subject.of("QualificationWarning", ending.warningId()),
                            actor,
                            Capacity.SYSTEM,
                            ending)
                    .inOrganisation(ending.organisation()));
            warnings.add(ending, act);
            warned.fire(ending);
        });
        return next.isPresent();
    }
}
