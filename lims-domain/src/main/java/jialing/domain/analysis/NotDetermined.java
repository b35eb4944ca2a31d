package jialing.domain.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import jialing.domain.shared.Text;

/** There is no result, and this is why. */
public record NotDetermined(Reason reason) implements ResultValue {

    /** Why not. */
    public enum Reason {
        /** The reading lies beyond the top standard: dilute and measure again. */
        ABOVE_TOP_STANDARD("超出校准曲线上限，须稀释后重测", "above the top standard: dilute and measure again"),
        NOT_MEASURED("未测定", "not measured");

        private final Text label;

        Reason(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    @Override
    public String printed(DetectionConvention convention) {
        return "—";
    }

    @Override
    public Optional<BigDecimal> inMean() {
        return Optional.empty();
    }
}
