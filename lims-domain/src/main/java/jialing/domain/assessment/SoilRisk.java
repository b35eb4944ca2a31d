package jialing.domain.assessment;

import jialing.domain.shared.Text;

/** What a content of soil means against its two values: risk screening (筛选值) and risk intervention (管制值). */
public enum SoilRisk implements Grade {
    /** At most the screening value: the risk can be neglected. */
    LOW("风险低", "low risk"),
    /** Between the two: farmland is used safely with joint sampling of crops, development land is surveyed in detail. */
    POSSIBLE("可能存在风险", "possible risk"),
    /** Above the intervention value: farmland is strictly controlled, development land controlled or remediated. */
    HIGH("风险高", "high risk");

    private final Text label;

    SoilRisk(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int rank() {
        return ordinal();
    }

    @Override
    public Text label() {
        return label;
    }
}
