package jialing.domain.supervision;

import jialing.domain.shared.Text;

/** How far an audit has come; follows from what was signed. */
public enum AuditState {
    PLANNED("待批准", "awaits approval"),
    UNDER_WAY("审核中", "under way"),
    REPORTED("报告待批准", "report awaits approval"),
    APPROVED("整改中", "findings open"),
    CLOSED("已关闭", "closed");

    private final Text label;

    AuditState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
