package jialing.domain.nonconformity;

import java.util.stream.Stream;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;

/** Who may do what about nonconforming work (ISO/IEC 17025:2017 7.10.1 a). */
final class Who {

    /** Everybody in the laboratory, and the house. */
    static final Capacity[] WORKS_HERE = {
        Capacity.QUALITY_OFFICER,
        Capacity.SIGNATORY,
        Capacity.REVIEWER,
        Capacity.CHECKER,
        Capacity.ANALYST,
        Capacity.SAMPLER,
        Capacity.SAMPLE_CUSTODIAN,
        Capacity.EQUIPMENT_OFFICER,
        Capacity.PLANNER,
        Capacity.AUDITOR,
        Capacity.SYSTEM
    };

    /** Who weighs it, finds the cause and decides what is to be done. */
    static final Capacity[] EVALUATES = {Capacity.QUALITY_OFFICER, Capacity.SIGNATORY, Capacity.REVIEWER};

    /** Who lets work go on. */
    static final Capacity[] RESUMES = {Capacity.QUALITY_OFFICER, Capacity.SIGNATORY};

    static final Capacity[] CHECKS_EFFECT = {Capacity.QUALITY_OFFICER, Capacity.AUDITOR, Capacity.REVIEWER};

    static final Capacity[] CLOSES = {Capacity.QUALITY_OFFICER};

    static final Capacity[] REOPENS = {Capacity.QUALITY_OFFICER, Capacity.AUDITOR};

    private Who() {}

    /** The first of them that is held. */
    static Capacity of(Actor actor, Capacity... oneOf) {
        return Stream.of(oneOf).filter(actor::holds).findFirst().orElseThrow();
    }
}
