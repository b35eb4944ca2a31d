package jialing.domain.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A check that did not confirm a calibration: the standard was not found again within what the method allows. It stays on record beside
 * whatever was measured afterwards, so that nobody tries again unseen.
 *
 * @param calibration that was to be taken over
 * @param from number of the batch in which that was drawn
 * @param unit of the calibration
 * @param standard that was measured
 * @param response to it; with an internal standard the ratio to its response
 * @param internalStandard its response; null without one
 * @param readBack what the calibration reads off for the response
 * @param deviation of that from the standard, in percent with its sign
 * @param atMost percent
 */
public record FailedCheck(
        UUID id,
        int round,
        String analyte,
        UUID calibration,
        String from,
        String unit,
        BigDecimal standard,
        BigDecimal response,
        BigDecimal internalStandard,
        BigDecimal readBack,
        BigDecimal deviation,
        BigDecimal atMost,
        UUID checkedBy,
        String checkedByName,
        Instant checkedAt) {}
