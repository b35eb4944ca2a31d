package jialing.domain.nonconformity;

import jialing.domain.shared.Text;

/**
 * How much hangs on it: actions are measured by risk (ISO/IEC 17025:2017 7.10.1 b). The terms are the house's own, in calendar days
 * from the step before.
 */
public enum Severity {
    /** A result that left the house may be wrong, or a record is not true. */
    CRITICAL("严重", "critical", 1, 3, 7),
    /** Results may be affected. */
    MAJOR("较重", "major", 3, 7, 14),
    /** A requirement was missed, no result is affected. */
    MINOR("一般", "minor", 5, 15, 30);

    private final Text label;
    private final int daysToCorrect;
    private final int daysToEvaluate;
    private final int daysToConclude;

    Severity(String zh, String en, int daysToCorrect, int daysToEvaluate, int daysToConclude) {
        this.label = Text.of(zh, en);
        this.daysToCorrect = daysToCorrect;
        this.daysToEvaluate = daysToEvaluate;
        this.daysToConclude = daysToConclude;
    }

    public Text label() {
        return label;
    }

    /** Days for a step that the course awaits; actions have due days of their own. */
    int daysFor(CourseState state) {
        return switch (state) {
            case AWAITS_CORRECTION -> daysToCorrect;
            case AWAITS_EVALUATION, AWAITS_ACTION -> daysToEvaluate;
            case ACTIONS_OPEN, AWAITS_EFFECT_CHECK, AWAITS_CLOSING, CLOSED -> daysToConclude;
        };
    }
}
