package jialing.domain.preparation;

import jialing.domain.shared.Text;

/** What a portion is for. */
public enum Purpose {
    ANALYSIS("分析", "analysis"),
    DUPLICATE("平行", "duplicate"),
    BANK("留样", "retained sample");

    private final Text label;

    Purpose(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
