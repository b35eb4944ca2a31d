/**
 * Calibration functions: lines, lines through zero and parabolas by weighted least squares, in decimals, with what their scatter says.
 *
 * <p>Invariant: the same points and the same model give the same digits, today and in twenty years.
 */
package jialing.domain.curves;
