package jialing.domain.evidence;

import jialing.domain.shared.Text;

/** What evidence can be asked for, and by which name the thing is known. */
public enum EvidenceKind {
    /** By its number. */
    REPORT("报告", "report"),
    /** By its code. */
    SAMPLE("样品", "sample"),
    /** By its id. */
    RESULT("结果", "result"),
    /** By its id in SensorThings. */
    OBSERVATION("发布值", "observation"),
    /** By its id: what inspectors recorded, and their photos. */
    INSPECTION("检查", "inspection");

    private final Text label;

    EvidenceKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
