package jialing.domain.equipment;

import jialing.domain.shared.Text;

/** How high a standard outside the house stands, the lowest first (计量法; JJF 1001-2011 8). */
public enum StandardLevel {
    /** Of a calibration laboratory accredited by CNAS. */
    ACCREDITED("认可校准实验室标准", "standard of an accredited calibration laboratory"),
    /** 社会公用计量标准, of a metrology institute by law. */
    PUBLIC("社会公用计量标准", "public measurement standard"),
    /** 国家计量基准: the chain's end. */
    NATIONAL("国家计量基准", "national measurement standard");

    private final Text label;

    StandardLevel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
