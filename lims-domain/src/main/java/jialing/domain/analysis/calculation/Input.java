package jialing.domain.analysis.calculation;

import jialing.domain.shared.Text;

/** What a formula may ask for. The key is the name in requests, in instrument files and in the raw record. */
public enum Input {
    READING("reading", Possible.ANYTHING, "读数", "reading"),
    RESPONSE("response", Possible.ANYTHING, "响应值", "response"),
    BLANK("blank", Possible.ANYTHING, "空白值", "blank"),
    /** Taken as the divisor of the response wherever the calibration has one. */
    INTERNAL_STANDARD("internalStandard", Possible.POSITIVE, "内标响应", "internal standard response"),
    TITRANT("titrant", Possible.NOT_NEGATIVE, "滴定体积 mL", "titrant mL"),
    CONCENTRATION("concentration", Possible.POSITIVE, "滴定液浓度 mol/L", "titrant mol/L"),
    EQUIVALENT_MASS("equivalentMass", Possible.POSITIVE, "当量摩尔质量 g/mol", "equivalent mass g/mol"),
    CORRECTION("correction", Possible.POSITIVE, "校正系数 K", "correction factor K"),
    VOLUME("volume", Possible.POSITIVE, "取样体积 mL", "sample volume mL"),
    MASS("mass", Possible.POSITIVE, "取样质量 g", "sample mass g"),
    DRY_MATTER("dryMatter", Possible.FRACTION, "干物质分数", "dry matter fraction"),
    AIR_VOLUME("airVolume", Possible.POSITIVE, "采气体积 L", "air volume L"),
    GROSS("gross", Possible.POSITIVE, "总重 g", "gross weight g"),
    TARE("tare", Possible.POSITIVE, "空重 g", "tare weight g"),
    OXYGEN_BEFORE("oxygenBefore", Possible.NOT_NEGATIVE, "培养前溶解氧 mg/L", "oxygen before, mg/L"),
    OXYGEN_AFTER("oxygenAfter", Possible.NOT_NEGATIVE, "培养后溶解氧 mg/L", "oxygen after, mg/L"),
    BLANK_BEFORE("blankBefore", Possible.NOT_NEGATIVE, "稀释水培养前溶解氧 mg/L", "dilution water before, mg/L"),
    BLANK_AFTER("blankAfter", Possible.NOT_NEGATIVE, "稀释水培养后溶解氧 mg/L", "dilution water after, mg/L"),
    /** Not read by any formula: what was added to a spiked sample, in the analyte's unit. */
    ADDED("added", Possible.POSITIVE, "加标量", "amount added"),
    /** Not read by any formula: what a check of the calibration was made to hold, in the analyte's unit. */
    NOMINAL("nominal", Possible.POSITIVE, "核查标准含量", "content of the check standard");

    private final String key;
    private final Possible possible;
    private final Text label;

    Input(String key, Possible possible, String zh, String en) {
        this.key = key;
        this.possible = possible;
        this.label = Text.of(zh, en);
    }

    public String key() {
        return key;
    }

    public Possible possible() {
        return possible;
    }

    public Text label() {
        return label;
    }
}
