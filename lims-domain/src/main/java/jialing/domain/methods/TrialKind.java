package jialing.domain.methods;

import jialing.domain.shared.Text;

/** What is tried when a method is verified (HJ 168-2020; HJ 630-2011; RB/T 214-2017 4.5.14). */
public enum TrialKind {
    DETECTION_LIMIT("检出限", "detection limit"),
    PRECISION("精密度", "precision"),
    /** Against a certified reference material. */
    TRUENESS("正确度（有证标准物质）", "trueness (certified reference material)"),
    /** Against a known addition to a sample. */
    RECOVERY("正确度（加标回收）", "trueness (recovery of a spike)"),
    LINEARITY("线性", "linearity");

    private final Text label;

    TrialKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
