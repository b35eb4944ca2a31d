package jialing.domain.equipment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.UUID;

/**
 * 期间核查: whether the instrument still is as its calibration found it (ISO/IEC 17025:2017 6.4.10; RB/T 214-2017 4.4.3). Whether it
 * passed follows from its numbers.
 *
 * @param against the check standard, reference material or second instrument, as people know it
 * @param reading what the instrument showed, x
 * @param reference what it should have shown
 * @param readingUncertainty expanded uncertainty of x; only for {@link Criterion#EN}
 * @param referenceUncertainty expanded uncertainty U by which it is judged, above zero
 */
public record InterimCheck(
        UUID id,
        Instant checkedAt,
        Means means,
        String against,
        String quantity,
        String unit,
        BigDecimal reading,
        BigDecimal reference,
        Criterion criterion,
        BigDecimal readingUncertainty,
        BigDecimal referenceUncertainty,
        String remark,
        UUID checkedBy,
        String checkedByName) {

    private static final MathContext SHOWN = new MathContext(3);

    /** With what it was checked. */
    public enum Means {
        CHECK_STANDARD,
        REFERENCE_MATERIAL,
        SECOND_INSTRUMENT
    }

    /** By what it is judged. */
    public enum Criterion {
        /** |x − ref| ≤ U. */
        WITHIN_U {
            @Override
            boolean holds(InterimCheck check) {
                return check.difference().compareTo(check.referenceUncertainty()) <= 0;
            }
        },
        /** En = |x − ref| / √(Ux² + Uref²) ≤ 1 (ISO 13528:2022 9.7; CNAS-GL042). */
        EN {
            @Override
            boolean holds(InterimCheck check) {
                // Squares, so that nothing is rounded before it is judged.
                return check.difference().pow(2).compareTo(check.squaredUncertainties()) <= 0;
            }
        };

        abstract boolean holds(InterimCheck check);
    }

    public boolean passed() {
        return criterion.holds(this);
    }

    /** |x − ref|, or En: what is compared. */
    public BigDecimal statistic() {
        return criterion == Criterion.WITHIN_U
                ? difference()
                : difference().divide(squaredUncertainties().sqrt(MathContext.DECIMAL64), SHOWN);
    }

    private BigDecimal difference() {
        return reading.subtract(reference).abs();
    }

    private BigDecimal squaredUncertainties() {
        BigDecimal own = readingUncertainty == null ? BigDecimal.ZERO : readingUncertainty;
        return own.pow(2).add(referenceUncertainty.pow(2));
    }
}
