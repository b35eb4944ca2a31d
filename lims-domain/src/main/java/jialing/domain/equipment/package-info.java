/**
 * Instruments and the evidence that they may be believed.
 *
 * <p>Invariant: only an instrument that is in use and whose last verification or calibration is in date gives readings, as
 * {@link jialing.domain.equipment.CalibratedInstrument}; there is no other way to get one.
 */
package jialing.domain.equipment;
