/** What instruments are judged by, beside {@link jialing.domain.equipment.InstrumentInCalibration}. */
package jialing.domain.equipment.rules;
