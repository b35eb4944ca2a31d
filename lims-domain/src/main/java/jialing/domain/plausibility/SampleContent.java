package jialing.domain.plausibility;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.catalogue.Unit;

/**
 * What is known of one analyte in one sample.
 *
 * @param value the content, or the detection limit when it is below
 * @param tolerance by how much it may be off at about 95 %, in the same unit; zero when nothing is laid down
 */
public record SampleContent(String analyte, BigDecimal value, Unit unit, boolean below, BigDecimal tolerance) {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** Of a limit that no more than 5 % of all pairs exceed, per standard deviation: 1.96 √2, rounded (ISO 5725-6:1994). */
    private static final BigDecimal PAIRS_WITHIN = new BigDecimal("2.8");

    private static final BigDecimal COVERAGE = BigDecimal.valueOf(2);

    /** Nothing is laid down about how far it may be off. */
    public static SampleContent of(String analyte, BigDecimal value, Unit unit) {
        return new SampleContent(analyte, value, unit, false, BigDecimal.ZERO);
    }

    public static SampleContent below(String analyte, BigDecimal limit, Unit unit) {
        return new SampleContent(analyte, limit, unit, true, BigDecimal.ZERO);
    }

    /**
     * The tolerance follows from how far two determinations of one sample may differ: by |A−B| ≤ RD (A+B), which is 2 RD x. That is
     * 2.8 standard deviations of a single one; twice the standard deviation is what it may be off.
     *
     * @param deviationAtMost 相对偏差 RD of duplicates in percent
     */
    public SampleContent whoseDuplicatesMayDeviate(BigDecimal deviationAtMost) {
        BigDecimal apart =
                COVERAGE.multiply(deviationAtMost).multiply(value.abs()).divide(PERCENT);
        BigDecimal off = COVERAGE.multiply(apart).divide(PAIRS_WITHIN, MathContext.DECIMAL64);
        return new SampleContent(analyte, value, unit, below, below ? BigDecimal.ZERO : off);
    }

    /** The least that it may be, measurement aside: nothing, when it is below the detection limit. */
    public BigDecimal atLeast() {
        return below ? BigDecimal.ZERO : value;
    }

    /** The most that it may be, measurement aside: the detection limit, when it is below. */
    public BigDecimal atMost() {
        return value;
    }

    /** @throws jialing.domain.shared.Refusal when the units do not measure the same */
    public SampleContent in(Unit other) {
        return new SampleContent(analyte, unit.convert(value, other), other, below, unit.convert(tolerance, other));
    }
}
