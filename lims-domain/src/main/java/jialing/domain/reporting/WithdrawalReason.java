package jialing.domain.reporting;

import jialing.domain.shared.Text;

/**
 * Why an issued report is withdrawn, in the few words that everybody may read. What exactly happened is written beside it and stays
 * in the house: it may concern people or clients (ISO/IEC 17025:2017 4.2).
 */
public enum WithdrawalReason {
    RESULT_IN_DOUBT("结果存疑", "results in doubt"),
    SAMPLE_IN_DOUBT("样品或点位存疑", "sample or site in doubt"),
    EQUIPMENT_OR_METHOD("设备或方法失控", "equipment or method out of control"),
    CONTENT_WRONG("报告内容有误", "content of the report wrong"),
    ISSUED_BY_MISTAKE("误发", "issued by mistake"),
    RECORD_NOT_TRUE("记录不真实", "record not true");

    private final Text label;

    WithdrawalReason(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
