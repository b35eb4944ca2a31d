package jialing.domain.documents;

import jialing.domain.shared.Capacity;

/** Who may do what with controlled documents (ISO/IEC 17025:2017 8.3.2 a). */
final class Authority {

    /** Who writes them and keeps them up to date. */
    static final Capacity[] WRITES = {
        Capacity.QUALITY_OFFICER,
        Capacity.SIGNATORY,
        Capacity.REVIEWER,
        Capacity.ANALYST,
        Capacity.EQUIPMENT_OFFICER,
        Capacity.SYSTEM
    };

    static final Capacity[] APPROVES = {Capacity.QUALITY_OFFICER, Capacity.SIGNATORY};

    /** Who distributes, reviews, withdraws, and demands that they are read. */
    static final Capacity[] CONTROLS = {Capacity.QUALITY_OFFICER};

    /** Whoever works in a laboratory. */
    static final Capacity[] READS = {
        Capacity.ANALYST,
        Capacity.SAMPLER,
        Capacity.SAMPLE_CUSTODIAN,
        Capacity.CHECKER,
        Capacity.REVIEWER,
        Capacity.SIGNATORY,
        Capacity.QUALITY_OFFICER,
        Capacity.EQUIPMENT_OFFICER,
        Capacity.PLANNER,
        Capacity.AUDITOR,
        Capacity.ADMINISTRATOR
    };

    private Authority() {}
}
