package jialing.domain.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.competence.persistence.EmployedTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;

/** The people whose competence an organisation looks after: those who work for it today. */
@ApplicationScoped
class PeopleHere {

    @Inject
    EmployedTable employed;

    @Inject
    LabClock clock;

    /** @throws Refusal unless the person works for the very organisation that the actor acts for */
    Employed mustWorkFor(Actor actor, UUID personId) {
        if (personId == null) {
            throw Refusal.invalid("PersonNamed", "person", "请选择人员", "Name the person");
        }
        List<Employed> employments = employed.of(personId, clock.today());
        return employments.stream()
                .filter(each -> each.organisation().equals(actor.organisation()))
                .findFirst()
                .orElseGet(() -> {
                    employments.forEach(each -> actor.mustActFor(each.organisation()));
                    throw Refusal.notFound("Person", "人员", personId);
                });
    }

    List<Employed> in(String organisation) {
        return employed.in(organisation, clock.today());
    }
}
