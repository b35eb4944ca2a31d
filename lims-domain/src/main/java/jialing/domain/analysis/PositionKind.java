package jialing.domain.analysis;

import jialing.domain.shared.Text;

/** What stands in a position of a batch. */
public enum PositionKind {
    SAMPLE("样品", "sample", ""),
    METHOD_BLANK("方法空白", "method blank", "KB"),
    LABORATORY_DUPLICATE("实验室平行", "laboratory duplicate", "PX"),
    SPIKE("加标样", "spike", "JB"),
    REFERENCE_MATERIAL("标准样品", "reference material", "BY");

    private final Text label;
    private final String prefix;

    PositionKind(String zh, String en, String prefix) {
        this.label = Text.of(zh, en);
        this.prefix = prefix;
    }

    public Text label() {
        return label;
    }

    public boolean isQualityControl() {
        return this != SAMPLE;
    }

    /** Short code of the n-th such position, e.g. {@code KB1}. Samples go by their container's code. */
    String code(int number) {
        return prefix + number;
    }
}
