package jialing.domain.curves;

import java.math.BigDecimal;

/**
 * One standard of a calibration and what the instrument answered.
 *
 * @param standard concentration or amount of the standard, in the calibration's unit
 */
public record CalibrationPoint(BigDecimal standard, BigDecimal response) {}
