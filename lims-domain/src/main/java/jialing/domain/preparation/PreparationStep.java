package jialing.domain.preparation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;

/**
 * One step with its mass balance, in grams.
 *
 * @param removed stones and roots that were picked out
 * @param lossPercent (taken − obtained − removed) / taken · 100, to two decimals
 * @param sieve that it went through; null when it was not sieved
 * @param temperature in degrees Celsius; null when not of interest
 * @param reason why more was lost than usual; null when not
 */
public record PreparationStep(
        StepKind kind,
        BigDecimal taken,
        BigDecimal obtained,
        BigDecimal removed,
        BigDecimal lossPercent,
        Sieve sieve,
        BigDecimal temperature,
        BigDecimal hours,
        String reason,
        List<String> instruments,
        String room,
        String person,
        Instant doneAt) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Of masses in grams, of which {@code taken} is positive. */
    static BigDecimal lossPercent(BigDecimal taken, BigDecimal obtained, BigDecimal removed) {
        return taken.subtract(obtained).subtract(removed).multiply(HUNDRED).divide(taken, 2, RoundingMode.HALF_EVEN);
    }
}
