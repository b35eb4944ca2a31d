package jialing.domain.equipment;

import jialing.domain.shared.Text;

/** How an instrument is traced to the SI. */
public enum TraceabilityKind {
    /** 检定, by law, after a JJG. */
    VERIFICATION("检定", "verification"),
    /** 校准, after a JJF; the laboratory confirms that the instrument is fit for its use. */
    CALIBRATION("校准", "calibration");

    private final Text label;

    TraceabilityKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
