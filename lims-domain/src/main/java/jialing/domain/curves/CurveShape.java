package jialing.domain.curves;

import jialing.domain.shared.Text;

/** What runs through the points of a calibration. */
public enum CurveShape {
    /** {@code y = a + b·x}. */
    LINEAR("一次", "straight line", new int[] {0, 1}),
    /** {@code y = b·x}; weighted by 1/x² its slope is the mean response factor. */
    THROUGH_ZERO("过原点", "line through zero", new int[] {1}),
    /** {@code y = a + b·x + c·x²}. */
    QUADRATIC("二次", "quadratic", new int[] {0, 1, 2});

    private final Text label;
    private final int[] powers;

    CurveShape(String zh, String en, int[] powers) {
        this.label = Text.of(zh, en);
        this.powers = powers;
    }

    public Text label() {
        return label;
    }

    /** Powers of x that have a coefficient, rising. */
    int[] powers() {
        return powers.clone();
    }
}
