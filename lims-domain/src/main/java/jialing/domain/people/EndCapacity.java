package jialing.domain.people;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.people.persistence.CapacityTable;
import jialing.domain.people.rules.CapacityEndsOnce;
import jialing.domain.people.rules.NothingChangesBackwards;
import jialing.domain.people.rules.OrganisationKeepsAnAdministrator;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** A person stops holding a capacity after a day. What was done until then keeps it. */
@UseCase
public class EndCapacity {

    @Inject
    OwnPeople ownPeople;

    @Inject
    CapacityTable capacities;

    @Inject
    Persons persons;

    @Inject
    Ledger ledger;

    @Inject
    LabClock clock;

    /** @param on the last day on which it is held */
    public void end(UUID heldCapacityId, LocalDate on) {
        if (on == null) {
            throw Refusal.invalid("DayNamed", "on", "请填写最后一天", "Enter the last day");
        }
        Actor administrator = ownPeople.administrator();
        HeldCapacity held = capacities
                .byId(heldCapacityId)
                .orElseThrow(() -> Refusal.notFound("HeldCapacity", "身份", heldCapacityId));
        administrator.mustActFor(held.organisation());
        new Objections()
                .hear(new NothingChangesBackwards(), new NothingChangesBackwards.Days(on, clock.today(), "on"))
                .hear(new CapacityEndsOnce(), new CapacityEndsOnce.End(held, on))
                .hear(
                        new OrganisationKeepsAnAdministrator(),
                        new OrganisationKeepsAnAdministrator.Ending(
                                Set.of(held.id()), capacities.administratorsOf(held.organisation(), clock.today())))
                .refuseIfAny();
        held.endOn(on);
        Employment employment = ownPeople.employments(held.personId()).get(0);
        var content = Map.of(
                "person", held.personId(),
                "name", persons.nameOf(held.personId()),
                "capacity", held.capacity(),
                "from", held.validFrom(),
                "until", on);
        ledger.record(
                Act.of(Verb.END_CAPACITY, employment.asSubject(), administrator, Capacity.ADMINISTRATOR, content));
    }
}
