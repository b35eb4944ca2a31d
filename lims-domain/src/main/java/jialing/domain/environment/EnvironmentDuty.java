package jialing.domain.environment;

import java.util.stream.Stream;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;

/** As what somebody acts who looks after places, sensors and readings. */
final class EnvironmentDuty {

    /** Who may write down what a thermometer shows: whoever works where it hangs. */
    static final Capacity[] READS = {
        Capacity.QUALITY_OFFICER,
        Capacity.EQUIPMENT_OFFICER,
        Capacity.SAMPLE_CUSTODIAN,
        Capacity.ANALYST,
        Capacity.SYSTEM
    };

    private EnvironmentDuty() {}

    /** The first of the capacities held. */
    static Capacity of(Actor actor) {
        return Stream.of(READS).filter(actor::holds).findFirst().orElseThrow();
    }
}
