package jialing.domain.visits;

import jakarta.inject.Inject;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;
import jialing.domain.visits.persistence.LookTable;
import jialing.domain.visits.persistence.VisitTable;

/**
 * Puts on the trail what a visitor is about to be shown. The house keeps it: a visitor writes nothing. It is a row and no act, since a
 * visitor opens hundreds of pages; rows are bound to the log as they are written.
 */
@UseCase
public class NoteLook {

    private static final int LONGEST_ADDRESS = 2000;

    @Inject
    VisitTable visits;

    @Inject
    LookTable looks;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** MUST have been called before the answer leaves the house. */
    public void note(Actor visitor, String door, String address, boolean taken) {
        current.mustBe(Capacity.SYSTEM);
        Visit visit = visits.ofPerson(visitor.personId()).orElseThrow();
        String shown = address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
        looks.add(visit, new Look(TimeOrderedId.next(), door, shown, taken, clock.now()));
    }
}
