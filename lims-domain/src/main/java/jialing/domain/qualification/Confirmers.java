package jialing.domain.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.qualification.rules.SupervisorDecides;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;

/** Who decides on the scope of an institution. */
@ApplicationScoped
class Confirmers {

    /** In which somebody decides; the second at the top only, where the house has to find other eyes of its own. */
    static final Capacity[] DECIDE = {Capacity.QUALITY_OFFICER, Capacity.SIGNATORY};

    @Inject
    Organisations organisations;

    /** Code of the organisation that supervises its quality, else of the one above, else its own. */
    String of(String institution) {
        Organisation found = organisations.byCode(institution);
        return found.qualitySupervisor().or(found::parent).orElse(institution);
    }

    SupervisorDecides.Decider asked(Actor actor, String institution) {
        String supervisor = of(institution);
        return new SupervisorDecides.Decider(
                actor.organisation(),
                actor.holds(Capacity.QUALITY_OFFICER),
                supervisor,
                supervisor.equals(institution) && actor.holds(Capacity.SIGNATORY));
    }
}
