package jialing.domain.uncertainty;

import jialing.domain.shared.Text;

/** By what an evaluation stands. */
public enum EvaluationBasis {
    /** JCGM 100:2008 */
    PROPAGATION("不确定度传播律（GUM）", "law of propagation (GUM)"),
    /** JCGM 101:2008: U is half of the shortest coverage interval. */
    MONTE_CARLO("蒙特卡洛法（GUM-S1）", "Monte Carlo (GUM-S1)"),
    /** Nordtest TR 537, ISO 11352:2012 */
    TOP_DOWN("自上而下（Nordtest）", "top-down (Nordtest)");

    private final Text label;

    EvaluationBasis(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
