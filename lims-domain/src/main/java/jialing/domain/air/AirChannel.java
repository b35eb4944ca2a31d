package jialing.domain.air;

import java.util.List;
import java.util.Set;
import jialing.domain.sampling.FieldFact;
import jialing.domain.shared.Text;

/** One of the two ways in which a sampler draws air; each has its own flow and its own time. */
public enum AirChannel {
    /** Through a filter. What it keeps is stated for the air as it was (GB 3095-2012, amendment of 2018). */
    PARTICLES("particle", "颗粒物", "particles"),
    /** Through an absorbing solution or a tube; stated at 298.15 K and 101.325 kPa. */
    GASES("gas", "气态污染物", "gases");

    private static final Set<String> ON_FILTERS =
            Set.of("PM10", "PM25", "TSP", "PB_AIR", "CD_AIR", "AS_AIR", "BAP_AIR");

    private final String prefix;
    private final String zh;
    private final String en;

    AirChannel(String prefix, String zh, String en) {
        this.prefix = prefix;
        this.zh = zh;
        this.en = en;
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

    List<FieldFact> asked() {
        return List.of(
                FieldFact.number(flowBefore(), label("采样前流量", "flow before"), "L/min"),
                FieldFact.number(flowAfter(), label("采样后流量", "flow after"), "L/min"),
                FieldFact.number(minutes(), label("采样时长", "duration"), "min"));
    }

    private Text label(String whatZh, String whatEn) {
        return Text.of(zh + whatZh, en + ", " + whatEn);
    }
}
