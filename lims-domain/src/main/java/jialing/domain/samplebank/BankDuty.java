package jialing.domain.samplebank;

import java.util.stream.Stream;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;

/** Who may do what in the sample bank. */
final class BankDuty {

    /** Looks after the bank: cabinets, positions, scans, stock. The house does so for the demo city. */
    static final Capacity[] KEEPS = {Capacity.SAMPLE_CUSTODIAN, Capacity.SYSTEM};

    /** Decides on requests and disposals: where the keeper asks, somebody else has to. */
    static final Capacity[] DECIDES = {Capacity.SAMPLE_CUSTODIAN, Capacity.QUALITY_OFFICER};

    /** May need a sample again. */
    static final Capacity[] ASKS = {
        Capacity.ANALYST, Capacity.QUALITY_OFFICER, Capacity.SAMPLE_CUSTODIAN, Capacity.REVIEWER, Capacity.CHECKER
    };

    /** Says how long samples are kept. */
    static final Capacity[] SETS_TERMS = {Capacity.QUALITY_OFFICER};

    private BankDuty() {}

    /** The first of these that is held. */
    static Capacity of(Actor actor, Capacity... oneOf) {
        return Stream.of(oneOf).filter(actor::holds).findFirst().orElseThrow();
    }
}
