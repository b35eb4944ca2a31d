package jialing.domain.evidence;

import jialing.domain.shared.Text;

/** Where on its way from the site to the signature something answered for a number, in this order. */
public enum ResponsibilityStage {
    PLAN("任务", "plan"),
    SITE("点位", "site"),
    COLLECTION("采样", "sampling"),
    CUSTODY("交接", "custody"),
    ANALYSIS("分析", "analysis"),
    QUALITY("质控", "quality control"),
    RESULT("结果", "result"),
    REVIEW("三级审核", "review"),
    REPORT("报告", "report"),
    RELEASE("发布", "release");

    private final Text label;

    ResponsibilityStage(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
