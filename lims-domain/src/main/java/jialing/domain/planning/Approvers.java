package jialing.domain.planning;

import java.util.stream.Stream;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;

/** Who may decide on a planned work order. */
final class Approvers {

    private static final Capacity[] CAPACITIES = {Capacity.SIGNATORY, Capacity.QUALITY_OFFICER, Capacity.REVIEWER};

    private Approvers() {}

    /** @throws jialing.domain.shared.Refusal when the person holds none of them */
    static Capacity capacityOf(Actor actor) {
        actor.mustBe(CAPACITIES);
        return Stream.of(CAPACITIES).filter(actor::holds).findFirst().orElseThrow();
    }
}
