package jialing.domain.assessment;

import jialing.domain.shared.Text;

/** What a content of soil means against its two values: risk screening (筛选值) and risk intervention (管制值). */
public enum SoilRisk implements Grade {
    /** At most the screening value. */
    LOW("低于或等于筛选值：风险低，一般可忽略", "at most the screening value: low risk"),
    /** Between the two: farmland is used safely with joint sampling of crops, development land is surveyed in detail. */
    POSSIBLE("超过筛选值：可能存在风险，须详查", "above the screening value: possible risk, to be surveyed"),
    /** Above the intervention value. */
    HIGH("超过管制值：风险高，须严格管控或修复", "above the intervention value: high risk, to be controlled or remediated");

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
