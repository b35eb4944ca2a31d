package jialing.domain.air;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import jialing.domain.sampling.FieldFact;
import jialing.domain.shared.Text;

/** One of the two ways in which a sampler draws air; each has its own flow and its own time. */
public enum AirChannel {
    /** Through a filter. What it keeps is stated for the air as it was (GB 3095-2012, amendment of 2018). */
    PARTICLES("particle", "颗粒物", "particles", Text.of("实际状态", "as sampled")),
    /** Through an absorbing solution or a tube; stated at 298.15 K and 101.325 kPa. */
    GASES("gas", "气态污染物", "gases", Text.of("参比状态", "at 298.15 K"));

    private static final Set<String> ON_FILTERS =
            Set.of("PM10", "PM25", "TSP", "PB_AIR", "CD_AIR", "AS_AIR", "BAP_AIR");

    private static final MathContext SHOWN = new MathContext(4);

    private final String prefix;
    private final String zh;
    private final String en;
    private final Text conditions;

    AirChannel(String prefix, String zh, String en, Text conditions) {
        this.prefix = prefix;
        this.zh = zh;
        this.en = en;
        this.conditions = conditions;
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

    /** The conditions for which its contents are stated, in a word. */
    Text conditions() {
        return conditions;
    }

    /** @param litres at the conditions for which contents are stated */
    Text printed(BigDecimal litres) {
        String volume = litres.round(SHOWN).toPlainString() + " L";
        return Text.of(
                zh + "采样体积（" + conditions.zh() + "）" + volume, en + ", volume " + conditions.en() + " " + volume);
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
