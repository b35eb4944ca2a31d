package jialing.domain.inspection;

import jialing.domain.shared.Text;

/** How far an inspection is. */
public enum InspectionState {
    ANNOUNCED("待检查", "to begin"),
    UNDER_WAY("检查中", "under way"),
    SIGNED("已签字", "signed"),
    PUBLISHED("已公开", "published");

    private final Text label;

    InspectionState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
