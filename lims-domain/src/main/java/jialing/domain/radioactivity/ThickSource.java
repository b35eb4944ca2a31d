package jialing.domain.radioactivity;

import java.math.BigDecimal;
import jialing.domain.radioactivity.rules.QuantityIsPositive;

/**
 * Gross alpha or gross beta activity of water by comparison with a standard source of the same thickness (HJ 898-2017 and HJ
 * 899-2017, 9): {@code C = (R_x − R_0) / (R_s − R_0) × α_s × m / V × 1.02}.
 *
 * <p>Residue and standard are spread equally thick, so that what their own mass holds back is the same and leaves the quotient. 1.02:
 * 20 mL of nitric acid came to each litre of sample, so 1,020 mL were evaporated for one litre of water.
 *
 * @param standard count of the standard source (americium-241 for alpha, potassium-40 for beta)
 * @param background of the instrument, with an empty planchet
 * @param specificActivity α_s of the standard powder, Bq/g, with the uncertainty of its certificate
 * @param residue m, all of what the volume left behind, mg
 * @param volume V of acidified sample evaporated, L
 */
public record ThickSource(
        Counts standard, Counts background, Estimated specificActivity, BigDecimal residue, Estimated volume) {

    private static final BigDecimal ACIDIFIED = new BigDecimal("1.02");
    private static final BigDecimal MILLIGRAMS = BigDecimal.valueOf(1000);

    /**
     * C in Bq/L, with the uncertainty of counting; the standard's own counts and certificate enter the factor.
     *
     * @throws jialing.domain.shared.Refusal by QuantityIsPositive, when the standard does not stand out of the background among others
     */
    public CountedActivity of(Counts sample) {
        var standardNet = standard.rate().subtract(background.rate());
        var none = BigDecimal.ZERO;
        // of a standard that does not exceed the background no root is drawn
        new QuantityIsPositive().require(new QuantityIsPositive.Entry("standard", standardNet, none));
        var uncertainty = new CountedActivity(standard, background, ActivityFactor.ONE).uncertainty();
        var factor = ActivityFactor.ONE
                .over("standard", standardNet, uncertainty)
                .times("specificActivity", specificActivity.value(), specificActivity.uncertainty())
                .times("residue", residue, none)
                .over("milligrams", MILLIGRAMS, none)
                .over("volume", volume.value(), volume.uncertainty())
                .times("acidified", ACIDIFIED, none);
        return new CountedActivity(sample, background, factor);
    }
}
