package jialing.domain.nonconformity;

import jialing.domain.shared.Text;

/** What a nonconformity waits for; follows from its steps. */
public enum CourseState {
    AWAITS_CORRECTION("待纠正", "awaits correction"),
    AWAITS_EVALUATION("待评价", "awaits evaluation"),
    /** It could recur, and no action that does away with the cause is decided. */
    AWAITS_ACTION("待定纠正措施", "awaits corrective action"),
    ACTIONS_OPEN("措施实施中", "actions under way"),
    AWAITS_EFFECT_CHECK("待验证", "awaits effect check"),
    AWAITS_CLOSING("待关闭", "awaits closing"),
    CLOSED("已关闭", "closed");

    private final Text label;

    CourseState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
