package jialing.domain.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.competence.persistence.ExpiryTable;
import jialing.domain.shared.LabClock;

/** What was warned of and still stands. */
@ApplicationScoped
class ExpiryWarnings {

    @Inject
    ExpiryTable table;

    @Inject
    LabClock clock;

    @Inject
    Event<ExpirySettled> settled;

    /** After something of the person was issued, renewed or ended: warnings behind which nothing is left are settled. */
    void settle(UUID personId, String organisation) {
        table.openWarningsWithNothingLeft(personId, organisation).forEach(warning -> {
            table.settle(warning, organisation, clock.now());
            settled.fire(new ExpirySettled(warning));
        });
    }
}
