package jialing.domain.controlchart;

import jialing.domain.shared.Text;

/** What is charted. */
public enum ChartKind {
    /** Content of a reference material, the mean of its replicates. */
    REFERENCE_MATERIAL("标准样品均值图", "mean of a reference material", false),
    /** Recovery of a spike in percent. */
    RECOVERY("加标回收率图", "recovery", false),
    /** Relative range of a sample and its duplicate, |A−B| over their mean, in percent. */
    RANGE("平行样极差图（R）", "range of duplicates (R)", true),
    /** Content of a method blank. */
    BLANK("空白值图", "blank", false),
    /** Deviation of a check of the calibration from its standard, in percent. */
    CHECK("曲线核查图", "calibration check", false);

    private final Text label;
    private final boolean ofRanges;

    ChartKind(String zh, String en, boolean ofRanges) {
        this.label = Text.of(zh, en);
        this.ofRanges = ofRanges;
    }

    public Text label() {
        return label;
    }

    /** Whether its values are in percent; the others are in the unit of the analyte. */
    public boolean inPercent() {
        return this == RECOVERY || this == RANGE || this == CHECK;
    }

    /** Ranges have no lower limits. */
    public boolean ofRanges() {
        return ofRanges;
    }
}
