package jialing.domain.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a calibration was taken over from, and the check that confirmed it in this batch.
 *
 * @param calibration that was drawn, in the other batch
 * @param batch number of the batch in which it was drawn
 * @param drawnAt there
 * @param standard that was measured as the check, in the unit of the calibration
 * @param response to it; with an internal standard the ratio to its response
 * @param internalStandard its response; null without one
 * @param readBack what the calibration reads off for the response
 * @param deviation of that from the standard, in percent with its sign
 */
public record TakenOverCurve(
        UUID calibration,
        String batch,
        Instant drawnAt,
        BigDecimal standard,
        BigDecimal response,
        BigDecimal internalStandard,
        BigDecimal readBack,
        BigDecimal deviation) {}
