package jialing.domain.competence;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import jialing.domain.competence.persistence.ExpiryTable;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** The house warns of what ends next: one warning, one transaction. Asked again it goes on with the following one. */
@UseCase
public class WarnOfExpiry {

    @Inject
    ExpiryTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<ExpiryWarned> warned;

    /** Whether there was something to warn of. */
    public boolean warnOfNext() {
        Actor house = current.mustBe(Capacity.SYSTEM);
        Optional<ExpiryWarning> next = table.nextToWarnOf(clock.today());
        next.ifPresent(warning -> {
            ledger.record(Act.of(
                            Verb.WARN_OF_EXPIRY,
                            Subject.of("ExpiryWarning", warning.first()),
                            house,
                            Capacity.SYSTEM,
                            warning)
                    .inOrganisation(warning.organisation()));
            table.add(warning, clock.now());
            warned.fire(new ExpiryWarned(warning));
        });
        return next.isPresent();
    }
}
