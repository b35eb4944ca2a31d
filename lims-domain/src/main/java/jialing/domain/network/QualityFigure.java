package jialing.domain.network;

import jialing.domain.shared.Text;

/** What is counted of an institution: so many of so many. */
public enum QualityFigure {
    ORDERS_LATE(
            "任务逾期",
            "late orders",
            "期间内到期的任务中，逾期签发首份报告或仍未签发的",
            "Of orders due in the period, those whose first report was late or is missing",
            10),
    SAMPLES_REJECTED(
            "样品拒收", "rejected samples", "期间内到样的样品中拒收的", "Of samples received in the period, those rejected", 5),
    REPORTS_AMENDED(
            "报告更正",
            "replaced reports",
            "期间内签发的报告中被新版替代的",
            "Of reports issued in the period, those replaced by another",
            5),
    REPORTS_WITHDRAWN(
            "报告撤回", "withdrawn reports", "期间内签发的报告中撤回的", "Of reports issued in the period, those withdrawn", 1),
    PROFICIENCY_FAILED(
            "能力验证不满意",
            "failed proficiency",
            "期间内的能力验证评分中不满意的",
            "Of scores of proficiency testing in the period, the unsatisfactory",
            5),
    BLIND_FAILED(
            "盲样不满意",
            "failed blind samples",
            "期间内揭盲判定的盲样结果中不满意的",
            "Of results of blind samples judged in the period, the unsatisfactory",
            5),
    CHART_ALARMS(
            "控制图报警",
            "chart alarms",
            "期间内控制图的点中报警的",
            "Of points on control charts in the period, those with an alarm",
            5),
    CHART_ALARMS_OPEN(
            "控制图报警待处置",
            "open chart alarms",
            "期间内的控制图报警中尚未处置的；处置：分析员已签字说明，或其后同一控制图有不再判为失控的点",
            "Of alarms of control charts in the period, those without an answer; an answer is what the analyst explained and"
                    + " signed, or a later point of the chart that is not out of control",
            10),
    CHART_ALARMS_UNANSWERED(
            "控制图报警逾期未处置",
            "chart alarms left unanswered",
            "期间内的控制图报警中，超过 " + QualityFigure.ALARM_TERM_DAYS + " 天尚未处置的",
            "Of alarms of control charts in the period, those without an answer for more than "
                    + QualityFigure.ALARM_TERM_DAYS + " days",
            1),
    CALIBRATIONS_OVERDUE(
            "检定校准超期",
            "overdue calibrations",
            "今天在用的仪器中，没有有效检定/校准的",
            "Of instruments in use today, those without a calibration in date",
            1),
    CERTIFICATES_EXPIRING(
            "上岗证将到期",
            "expiring certificates",
            "今天有效的上岗证中，60 天内到期且没有更晚的",
            "Of certificates valid today, those that end within 60 days with nothing behind them",
            20),
    NONCONFORMITIES_OVERDUE(
            "不符合逾期", "overdue nonconformities", "今天未关闭的不符合工作中逾期的", "Of nonconformities open today, those overdue", 1),
    COMPLAINTS_FOUNDED(
            "投诉属实",
            "founded complaints",
            "期间内作出决定的下级机构投诉中属实的；举报只计属实的，不计撤回的",
            "Of complaints about those below decided in the period, the founded; reports of misconduct count if founded, and none that"
                    + " was taken back",
            1);

    /** Within which an alarm of a control chart is to be answered; chosen by the house. */
    public static final int ALARM_TERM_DAYS = 7;

    private final Text label;
    private final Text counted;
    private final int conspicuousPercent;

    QualityFigure(String zh, String en, String countedZh, String countedEn, int conspicuousPercent) {
        this.label = Text.of(zh, en);
        this.counted = Text.of(countedZh, countedEn);
        this.conspicuousPercent = conspicuousPercent;
    }

    public Text label() {
        return label;
    }

    /** What makes a case, in a sentence. */
    public Text counted() {
        return counted;
    }

    /** From this share on it is shown as conspicuous; chosen by the house. */
    public int conspicuousPercent() {
        return conspicuousPercent;
    }
}
