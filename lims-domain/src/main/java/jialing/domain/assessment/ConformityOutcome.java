package jialing.domain.assessment;

import jialing.domain.shared.Text;

/** What is said of conformity, with or without a condition (ILAC-G8:09/2019 4.2). */
public enum ConformityOutcome {
    PASS("符合", "pass"),
    /** Within the limit, but nearer to it than the guard band is wide. */
    CONDITIONAL_PASS("有条件符合", "conditional pass"),
    /** Beyond the limit, but nearer to it than the guard band is wide. */
    CONDITIONAL_FAIL("有条件不符合", "conditional fail"),
    FAIL("不符合", "fail");

    private final Text label;

    ConformityOutcome(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
