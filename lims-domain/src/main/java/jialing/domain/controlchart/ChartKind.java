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
    CHECK("曲线核查图", "calibration check", false),
    /** Background of a counter, pulses each second. */
    BACKGROUND("本底计数率图", "background rate", false),
    /** Standard source of a counter above its background, pulses each second. */
    SOURCE("标准源净计数率图", "net rate of the standard source", false);

    private static final String PERCENT = "%";
    private static final String PER_SECOND = "1/s";

    private final Text label;
    private final boolean ofRanges;

    ChartKind(String zh, String en, boolean ofRanges) {
        this.label = Text.of(zh, en);
        this.ofRanges = ofRanges;
    }

    public Text label() {
        return label;
    }

    /** Unit of its values. */
    public String unit(String ofAnalyte) {
        return switch (this) {
            case RECOVERY, RANGE, CHECK -> PERCENT;
            case BACKGROUND, SOURCE -> PER_SECOND;
            case REFERENCE_MATERIAL, BLANK -> ofAnalyte;
        };
    }

    /** Ranges have no lower limits. */
    public boolean ofRanges() {
        return ofRanges;
    }
}
