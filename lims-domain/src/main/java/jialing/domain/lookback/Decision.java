package jialing.domain.lookback;

import jialing.domain.shared.Text;

/** What becomes of a result in doubt (ISO/IEC 17025:2017 7.10.1 c to e). */
public enum Decision {
    /** The fault did not reach this result. */
    NO_EFFECT("无影响", "no effect"),
    /** It is not signed yet: the batch is analysed again. */
    REANALYSE("重新分析", "re-analyse"),
    /** It is signed: another value takes its place. */
    AMEND("更正结果", "amend"),
    /** It is reported: the report is withdrawn. */
    RECALL_REPORT("撤回报告", "recall the report");

    private final Text label;

    Decision(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    boolean fits(TouchedResult.State state) {
        return switch (this) {
            case NO_EFFECT -> true;
            case REANALYSE -> state == TouchedResult.State.UNSIGNED;
            case AMEND -> state != TouchedResult.State.UNSIGNED;
            case RECALL_REPORT -> state == TouchedResult.State.REPORTED;
        };
    }
}
