package jialing.domain.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 综合营养状态指数 TLI(Σ) of a lake or reservoir (环办〔2011〕22号; 湖泊（水库）富营养化评价方法及分级技术规定): the mean of five indices, each weighted by the
 * square of its correlation with chlorophyll a.
 */
public final class TrophicIndex {

    /** What it is made of. */
    public enum Parameter {
        /** mg/m³. */
        CHLOROPHYLL_A("2.5", "1.086", "1"),
        /** mg/L. */
        TOTAL_PHOSPHORUS("9.436", "1.624", "0.84"),
        /** mg/L. */
        TOTAL_NITROGEN("5.453", "1.694", "0.82"),
        /** m. */
        TRANSPARENCY("5.118", "-1.94", "-0.83"),
        /** mg/L. */
        PERMANGANATE_INDEX("0.109", "2.661", "0.83");

        private final BigDecimal constant;
        private final BigDecimal factor;
        private final BigDecimal correlation;

        Parameter(String constant, String factor, String correlation) {
            this.constant = new BigDecimal(constant);
            this.factor = new BigDecimal(factor);
            this.correlation = new BigDecimal(correlation);
        }

        /** TLI of this parameter alone: 10 (a + b ln c). */
        public BigDecimal index(BigDecimal content) {
            return BigDecimal.TEN.multiply(constant.add(factor.multiply(DecimalLogarithm.ln(content))), DIGITS);
        }

        /** Weight among all five, r² over the sum of all r². */
        public BigDecimal weight() {
            return square().divide(SUM_OF_SQUARES, DIGITS);
        }

        private BigDecimal square() {
            return correlation.multiply(correlation);
        }
    }

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal SUM_OF_SQUARES =
            Arrays.stream(Parameter.values()).map(Parameter::square).reduce(BigDecimal.ZERO, BigDecimal::add);

    private final Map<Parameter, BigDecimal> contents;

    private TrophicIndex(Map<Parameter, BigDecimal> contents) {
        this.contents = contents;
    }

    /** @return empty unless all five are there, each above zero */
    public static Optional<TrophicIndex> of(Map<Parameter, BigDecimal> contents) {
        boolean whole = contents.size() == Parameter.values().length
                && contents.values().stream().allMatch(each -> each.signum() > 0);
        return whole ? Optional.of(new TrophicIndex(new TreeMap<>(contents))) : Optional.empty();
    }

    /** With one decimal, as it is reported. */
    public BigDecimal value() {
        return contents.entrySet().stream()
                .map(each -> each.getKey().weight().multiply(each.getKey().index(each.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(1, RoundingMode.HALF_EVEN);
    }

    public TrophicState state() {
        return TrophicState.of(value());
    }
}
