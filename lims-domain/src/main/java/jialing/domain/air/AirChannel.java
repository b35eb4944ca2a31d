package jialing.domain.air;

import java.util.Set;

/** One of the two ways in which a sampler draws air; each has its own flow and its own time. */
public enum AirChannel {
    /** Through a filter. What it keeps is stated for the air as it was (GB 3095-2012, amendment of 2018). */
    PARTICLES("particle"),
    /** Through an absorbing solution or a tube; stated at 298.15 K and 101.325 kPa. */
    GASES("gas");

    private static final Set<String> ON_FILTERS =
            Set.of("PM10", "PM25", "TSP", "PB_AIR", "CD_AIR", "AS_AIR", "BAP_AIR");

    private final String prefix;

    AirChannel(String prefix) {
        this.prefix = prefix;
    }

    public static AirChannel of(String analyte) {
        return ON_FILTERS.contains(analyte) ? PARTICLES : GASES;
    }

    /** Name of the fact: L/min before the sampling. */
    public String flowBefore() {
        return prefix + "FlowBefore";
    }

    /** Name of the fact: L/min after the sampling. */
    public String flowAfter() {
        return prefix + "FlowAfter";
    }

    /** Name of the fact: how long air was drawn. */
    public String minutes() {
        return prefix + "Minutes";
    }
}
