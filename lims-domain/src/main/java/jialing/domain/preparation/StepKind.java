package jialing.domain.preparation;

import java.math.BigDecimal;
import java.util.Optional;
import jialing.domain.shared.Text;

/** What is done to a solid sample. */
public enum StepKind {
    /** What is lost is water: no bound. */
    DRYING("干燥", "drying", null),
    GRINDING("研磨", "grinding", "5"),
    SIEVING("过筛", "sieving", "5");

    private final Text label;
    private final BigDecimal mostLoss;

    StepKind(String zh, String en, String mostLoss) {
        this.label = Text.of(zh, en);
        this.mostLoss = mostLoss == null ? null : new BigDecimal(mostLoss);
    }

    public Text label() {
        return label;
    }

    /** Loss in percent above which a reason is due; a rule of the house, HJ/T 166-2004 gives no number. */
    public Optional<BigDecimal> mostLoss() {
        return Optional.ofNullable(mostLoss);
    }
}
