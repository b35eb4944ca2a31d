package jialing.domain.analysis;

import jialing.domain.shared.Text;

/** What stands in a position of a batch. */
public enum PositionKind {
    SAMPLE("样品", "sample", ""),
    METHOD_BLANK("方法空白", "method blank", "KB"),
    LABORATORY_DUPLICATE("实验室平行", "laboratory duplicate", "PX"),
    SPIKE("加标样", "spike", "JB"),
    REFERENCE_MATERIAL("标准样品", "reference material", "BY"),
    /** A standard near the middle of the curve, measured like a sample (中间点核查, continuing calibration check). */
    CALIBRATION_CHECK("曲线核查", "calibration check", "HC"),
    /** The same spike made once more. */
    SPIKE_DUPLICATE("加标平行", "spike duplicate", "JP"),
    /** The reagents alone, without the steps of preparation. */
    REAGENT_BLANK("试剂空白", "reagent blank", "SK"),
    /** A strain that grows in the medium: whether it was fit (阳性对照). */
    POSITIVE_CONTROL("阳性对照", "positive control", "YA"),
    /** A strain that must not grow or not react: whether the medium tells them apart (阴性对照). */
    NEGATIVE_CONTROL("阴性对照", "negative control", "YI");

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

    /** Whether something was added that has to be found again. */
    public boolean isSpiked() {
        return this == SPIKE || this == SPIKE_DUPLICATE;
    }

    /** Short code of the n-th such position, e.g. {@code KB1}. Samples go by their container's code. */
    String code(int number) {
        return prefix + number;
    }
}
