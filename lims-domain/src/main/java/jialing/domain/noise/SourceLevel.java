package jialing.domain.noise;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a noise source contributes, once the background is taken off (GB 12348-2008, 5.7; HJ 706-2014, 5 and 6).
 *
 * <p>The difference between the measured level and the background is rounded to whole decibels first, and the table is entered with
 * it: above 10 dB nothing is taken off, from 6 to 10 dB 1, at 4 and 5 dB 2, at 3 dB 3. Under 3 dB the background has to be brought
 * down.
 *
 * @param level in whole dB(A), null when there is none
 */
public record SourceLevel(Standing standing, BigDecimal level) {

    private static final int NO_CORRECTION_ABOVE = 10;
    private static final int LEAST_DIFFERENCE = 3;

    /** What can be said of the source. */
    public enum Standing {
        /** A number, corrected where the table says so. */
        MEASURED,
        /** The background is too loud: bring it down and measure again. */
        BACKGROUND_TOO_LOUD
    }

    /** @param measured source and background together, dB(A); both levels with one decimal */
    public static SourceLevel of(BigDecimal measured, BigDecimal background) {
        int difference = whole(measured.subtract(background));
        return difference < LEAST_DIFFERENCE
                ? new SourceLevel(Standing.BACKGROUND_TOO_LOUD, null)
                : new SourceLevel(Standing.MEASURED, reported(measured.add(correction(difference))));
    }

    /** Of equivalent levels with all their digits: a meter shows them with one decimal. */
    public static SourceLevel between(BigDecimal measured, BigDecimal background) {
        return of(measured.setScale(1, RoundingMode.HALF_EVEN), background.setScale(1, RoundingMode.HALF_EVEN));
    }

    /** A level as it is reported: whole decibels, GB/T 8170-2008 (HJ 706-2014, 5.4). */
    public static BigDecimal reported(BigDecimal level) {
        return level.setScale(0, RoundingMode.HALF_EVEN);
    }

    private static int whole(BigDecimal difference) {
        return reported(difference).intValueExact();
    }

    private static BigDecimal correction(int difference) {
        if (difference > NO_CORRECTION_ABOVE) {
            return BigDecimal.ZERO;
        }
        if (difference > 5) {
            return BigDecimal.valueOf(-1);
        }
        return BigDecimal.valueOf(difference > LEAST_DIFFERENCE ? -2 : -3);
    }
}
