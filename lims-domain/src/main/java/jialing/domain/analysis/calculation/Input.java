package jialing.domain.analysis.calculation;

import jialing.domain.shared.Text;

/** What a formula may ask for. The key is the name in requests, in instrument files and in the raw record. */
public enum Input {
    READING("reading", "读数", "reading"),
    RESPONSE("response", "响应值", "response"),
    BLANK("blank", "空白值", "blank"),
    TITRANT("titrant", "滴定体积 mL", "titrant mL"),
    CONCENTRATION("concentration", "滴定液浓度 mol/L", "titrant mol/L"),
    EQUIVALENT_MASS("equivalentMass", "当量摩尔质量 g/mol", "equivalent mass g/mol"),
    CORRECTION("correction", "校正系数 K", "correction factor K"),
    VOLUME("volume", "取样体积 mL", "sample volume mL"),
    MASS("mass", "取样质量 g", "sample mass g"),
    DRY_MATTER("dryMatter", "干物质分数", "dry matter fraction"),
    AIR_VOLUME("airVolume", "采气体积 L", "air volume L"),
    GROSS("gross", "总重 g", "gross weight g"),
    TARE("tare", "空重 g", "tare weight g"),
    /** Not read by any formula: what was added to a spiked sample, in the analyte's unit. */
    ADDED("added", "加标量", "amount added");

    private final String key;
    private final Text label;

    Input(String key, String zh, String en) {
        this.key = key;
        this.label = Text.of(zh, en);
    }

    public String key() {
        return key;
    }

    public Text label() {
        return label;
    }
}
