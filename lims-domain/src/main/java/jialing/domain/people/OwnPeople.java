package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.people.persistence.AccountTable;
import jialing.domain.people.persistence.EmploymentTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;

/** The people that an administrator looks after: those who work for the own organisation, or are announced to it. */
@ApplicationScoped
class OwnPeople {

    @Inject
    EmploymentTable employments;

    @Inject
    AccountTable accounts;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    Actor administrator() {
        return current.mustBe(Capacity.ADMINISTRATOR);
    }

    /**
     * Where the person works, today or soon, which must be here.
     *
     * @throws Refusal unless an administrator of that very organisation asks
     */
    Employment employment(UUID personId) {
        return employment(personId, administrator());
    }

    private Employment employment(UUID personId, Actor asking) {
        var notOver = employments.ofPerson(personId).stream()
                .filter(each -> each.isAdmitted() && !each.isOver(clock.today()))
                .toList();
        return notOver.stream()
                .filter(each -> each.organisation().equals(asking.organisation()))
                .findFirst()
                .orElseGet(() -> {
                    notOver.forEach(each -> asking.mustActFor(each.organisation()));
                    throw unknown(personId);
                });
    }

    /** All of the person's employments here, past and future ones too. */
    List<Employment> employments(UUID personId) {
        String organisation = administrator().organisation();
        return employments.ofPerson(personId).stream()
                .filter(each -> each.organisation().equals(organisation))
                .toList();
    }

    /** The account of a person who works here today. */
    Account account(UUID personId) {
        return account(personId, administrator());
    }

    /** The same for somebody who looks after people in another capacity; which one, the use case MUST have asked. */
    Account account(UUID personId, Actor asking) {
        if (!employment(personId, asking).covers(clock.today())) {
            throw unknown(personId);
        }
        return accounts.ofPerson(personId).orElseThrow(() -> unknown(personId));
    }

    static Refusal unknown(UUID personId) {
        return Refusal.notFound("Person", "人员", personId);
    }
}
