package jialing.domain.samplebank;

import jialing.domain.shared.Text;

/** For what a container is kept; it decides how long. */
public enum RetentionPurpose {
    ROUTINE("常规留样", "routine retention"),
    /** Cannot be taken again, or worth keeping for research (HJ/T 166-2004 10). */
    PRECIOUS("珍贵样品", "precious"),
    /** Evidence of enforcement or of a dispute. */
    ENFORCEMENT("执法与仲裁", "enforcement and arbitration");

    private final Text label;

    RetentionPurpose(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
