package jialing.domain.analysis;

import jialing.domain.shared.Text;

/** Where a batch stands. How it was judged is the quality feature's to say. */
public enum BatchState {
    /** Readings are taken. */
    OPEN("分析中", "in analysis"),
    /** The analyst answers for it; nothing is entered any more. */
    SUBMITTED("已提交", "submitted"),
    /** Its results are signed and final. */
    SIGNED("已签发", "signed");

    private final Text label;

    BatchState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
