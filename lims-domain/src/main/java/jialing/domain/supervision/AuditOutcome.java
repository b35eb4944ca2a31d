package jialing.domain.supervision;

import jialing.domain.shared.Text;

/** What was found to a question. */
public enum AuditOutcome {
    CONFORMS("符合", "conforms"),
    NONCONFORMING("不符合", "nonconforming"),
    OBSERVATION("观察项", "observation"),
    NOT_APPLICABLE("不适用", "not applicable");

    private final Text label;

    AuditOutcome(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
