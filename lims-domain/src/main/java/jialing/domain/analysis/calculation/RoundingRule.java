package jialing.domain.analysis.calculation;

import java.math.BigDecimal;

/**
 * How a content becomes a reported number: at most so many decimals and so many significant digits, whichever leaves fewer, in one
 * rounding after GB/T 8170-2008. Its id and version are kept with every result.
 *
 * @param decimals no more than the detection limit has, and no more than is usual for the analyte
 * @param significantDigits normally 3 (HJ 630-2011)
 */
public record RoundingRule(int decimals, int significantDigits) {

    public static final int VERSION = 1;
    private static final int USUAL_SIGNIFICANT_DIGITS = 3;
    private static final int USUAL_DECIMALS = 3;

    /**
     * @param detectionLimit null when the method has none
     * @param usualDecimals null when nothing is laid down for the analyte
     * @param usualDigits null when nothing is laid down: three then
     */
    public static RoundingRule within(BigDecimal detectionLimit, Integer usualDecimals, Integer usualDigits) {
        int digits = usualDigits == null ? USUAL_SIGNIFICANT_DIGITS : usualDigits;
        if (detectionLimit == null) {
            return new RoundingRule(usualDecimals == null ? USUAL_DECIMALS : usualDecimals, digits);
        }
        int ofLimit = Math.max(0, detectionLimit.scale());
        return new RoundingRule(usualDecimals == null ? ofLimit : Math.min(usualDecimals, ofLimit), digits);
    }

    public BigDecimal apply(BigDecimal value) {
        if (value.signum() == 0) {
            return Rounding.toDecimals(value, decimals);
        }
        return Rounding.toDigitsWithin(value, significantDigits, decimals);
    }

    /** For example {@code GB/T 8170-2008 D3 S3}. */
    public String id() {
        return "GB/T 8170-2008 D" + decimals + " S" + significantDigits;
    }
}
