package jialing.domain.analysis;

import java.util.UUID;

/**
 * A calibration that is to be taken over, and the standard that was measured to check it, as it was typed.
 *
 * @param calibration in the batch where it was drawn
 * @param standard near the middle of the curve, in its unit
 * @param response what the instrument answered
 * @param internalStandard what it answered for the internal standard; null without one
 */
public record CheckedCurve(UUID calibration, String standard, String response, String internalStandard) {

    static final CheckedCurve EMPTY = new CheckedCurve(null, null, null, null);
}
