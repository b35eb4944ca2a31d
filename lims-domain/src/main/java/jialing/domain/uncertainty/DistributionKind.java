package jialing.domain.uncertainty;

import jialing.domain.shared.Text;

/** What is known of an input quantity, and so how it is distributed (JCGM 100:2008 4.2, 4.3; JCGM 101:2008 6.4). */
public enum DistributionKind {
    /** Type A: repeated observations. */
    OBSERVATIONS("重复观测（A 类）", "repeated observations (type A)"),
    /** A certificate's U with its k, or a standard uncertainty with k = 1. */
    NORMAL("正态", "normal"),
    RECTANGULAR("矩形", "rectangular"),
    TRIANGULAR("三角", "triangular"),
    /** U-shaped: what swings between two bounds. */
    ARCSINE("反正弦", "arcsine"),
    /** One step of a digital indication. */
    RESOLUTION("分辨力", "resolution");

    private final Text label;

    DistributionKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
