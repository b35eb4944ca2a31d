package jialing.domain.analysis.calculation;

import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.shared.Text;

/** What a formula may ask for. The key is the name in requests, in instrument files and in the raw record. */
public enum Input {
    READING("reading", Possible.ANYTHING, "读数", "reading", null),
    RESPONSE("response", Possible.ANYTHING, "响应值", "response", null),
    BLANK("blank", Possible.ANYTHING, "空白值", "blank", null),
    /** Taken as the divisor of the response wherever the calibration has one. */
    INTERNAL_STANDARD("internalStandard", Possible.POSITIVE, "内标响应", "internal standard response", null),
    TITRANT("titrant", Possible.NOT_NEGATIVE, "滴定体积 mL", "titrant mL", "mL"),
    CONCENTRATION("concentration", Possible.POSITIVE, "滴定液浓度 mol/L", "titrant mol/L", "mol/L"),
    EQUIVALENT_MASS("equivalentMass", Possible.POSITIVE, "当量摩尔质量 g/mol", "equivalent mass g/mol", "g/mol"),
    CORRECTION("correction", Possible.POSITIVE, "校正系数 K", "correction factor K", "1"),
    VOLUME("volume", Possible.POSITIVE, "取样体积 mL", "sample volume mL", "mL"),
    MASS("mass", Possible.POSITIVE, "取样质量 g", "sample mass g", "g"),
    DRY_MATTER("dryMatter", Possible.FRACTION, "干物质分数", "dry matter fraction", "1"),
    AIR_VOLUME("airVolume", Possible.POSITIVE, "采气体积 L", "air volume L", "L"),
    GROSS("gross", Possible.POSITIVE, "总重 g", "gross weight g", "g"),
    TARE("tare", Possible.POSITIVE, "空重 g", "tare weight g", "g"),
    /** Not read by any formula: whether what was weighed has come to constant mass. */
    GROSS_AGAIN("grossAgain", Possible.POSITIVE, "总重复称 g", "gross weight, weighed again g", "g"),
    /** Not read by any formula: whether what was weighed has come to constant mass. */
    TARE_AGAIN("tareAgain", Possible.POSITIVE, "空重复称 g", "tare weight, weighed again g", "g"),
    OXYGEN_BEFORE("oxygenBefore", Possible.NOT_NEGATIVE, "培养前溶解氧 mg/L", "oxygen before, mg/L", "mg/L"),
    OXYGEN_AFTER("oxygenAfter", Possible.NOT_NEGATIVE, "培养后溶解氧 mg/L", "oxygen after, mg/L", "mg/L"),
    BLANK_BEFORE("blankBefore", Possible.NOT_NEGATIVE, "稀释水培养前溶解氧 mg/L", "dilution water before, mg/L", "mg/L"),
    BLANK_AFTER("blankAfter", Possible.NOT_NEGATIVE, "稀释水培养后溶解氧 mg/L", "dilution water after, mg/L", "mg/L"),
    /** Not read by any formula: what was added to a spiked sample, in the analyte's unit. */
    ADDED("added", Possible.POSITIVE, "加标量", "amount added", null),
    /** Not read by any formula: what a check of the calibration was made to hold, in the analyte's unit. */
    NOMINAL("nominal", Possible.POSITIVE, "核查标准含量", "content of the check standard", null),
    DRIED("dried", Possible.POSITIVE, "烘干后总重 g", "weight after drying g", "g"),
    SAMPLE_COUNTS("sampleCounts", Possible.COUNT, "样品计数", "counts of the sample", "1"),
    SAMPLE_SECONDS("sampleSeconds", Possible.POSITIVE, "样品测量时间 s", "time of the sample s", "s"),
    BACKGROUND_COUNTS("backgroundCounts", Possible.COUNT, "本底计数", "counts of the background", "1"),
    BACKGROUND_SECONDS("backgroundSeconds", Possible.POSITIVE, "本底测量时间 s", "time of the background s", "s"),
    STANDARD_COUNTS("standardCounts", Possible.COUNT, "标准源计数", "counts of the standard source", "1"),
    STANDARD_SECONDS("standardSeconds", Possible.POSITIVE, "标准源测量时间 s", "time of the standard source s", "s"),
    SPECIFIC_ACTIVITY("specificActivity", Possible.POSITIVE, "标准物质比活度 Bq/g", "specific activity Bq/g", "Bq/g"),
    RESIDUE("residue", Possible.POSITIVE, "总残渣质量 mg", "residue mg", "mg"),
    EVAPORATED("evaporated", Possible.POSITIVE, "蒸发水样体积 L", "water evaporated L", "L"),
    EFFICIENCY("efficiency", Possible.FRACTION, "探测效率", "detection efficiency", "1"),
    EMISSION("emission", Possible.FRACTION, "γ 射线发射几率", "gamma emission probability", "1"),
    DECAY_CORRECTION("decayCorrection", Possible.POSITIVE, "衰变校正系数", "decay correction", "1"),
    EFFICIENCY_UNCERTAINTY(
            "efficiencyUncertainty",
            Possible.NOT_NEGATIVE,
            "探测效率标准不确定度 %",
            "standard uncertainty of the efficiency %",
            "%"),
    EMISSION_UNCERTAINTY(
            "emissionUncertainty",
            Possible.NOT_NEGATIVE,
            "发射几率标准不确定度 %",
            "standard uncertainty of the emission probability %",
            "%"),
    SPECIFIC_ACTIVITY_UNCERTAINTY(
            "specificActivityUncertainty",
            Possible.NOT_NEGATIVE,
            "比活度标准不确定度 %",
            "standard uncertainty of the specific activity %",
            "%"),
    AMOUNT_UNCERTAINTY(
            "amountUncertainty",
            Possible.NOT_NEGATIVE,
            "取样量标准不确定度 %",
            "standard uncertainty of the amount taken %",
            "%"),
    AREA("area", Possible.POSITIVE, "采样面积 m²", "sampled area m²", "m²"),
    CHAMBER_AREA("chamberArea", Possible.POSITIVE, "计数框面积 mm²", "area of the chamber mm²", "mm²"),
    FIELD_AREA("fieldArea", Possible.POSITIVE, "视野面积 mm²", "area of a field mm²", "mm²"),
    FIELDS("fields", Possible.COUNT, "视野数", "fields counted", "1"),
    CHAMBER_VOLUME("chamberVolume", Possible.POSITIVE, "计数框体积 mL", "volume of the chamber mL", "mL"),
    CONCENTRATE("concentrate", Possible.POSITIVE, "浓缩后体积 mL", "concentrate mL", "mL"),
    CONCENTRATED("concentrated", Possible.POSITIVE, "浓缩水样体积 L", "water concentrated L", "L"),
    GROWN("grown", Possible.YES_OR_NO, "阳性反应（1 有，0 无）", "positive reaction (1 yes, 0 no)", "1");

    private final String key;
    private final Possible possible;
    private final Text label;
    private final String unit;

    Input(String key, Possible possible, String zh, String en, String unit) {
        this.key = key;
        this.possible = possible;
        this.label = Text.of(zh, en);
        this.unit = unit;
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

    /** In which it is entered, {@code 1} for a pure number; empty where instrument or analyte decide. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** @throws IllegalArgumentException when there is none */
    public static Input ofKey(String key) {
        return Stream.of(values())
                .filter(input -> input.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no input " + key));
    }
}
