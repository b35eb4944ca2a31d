/**
 * From series of sound levels to what the noise standards ask for: equivalent and percentile levels, day and night, the correction for
 * the background, and the conditions under which a measurement counts. Those are asked of the record in the field, through
 * {@link jialing.domain.sampling.FieldConditions}.
 *
 * <p>Levels are in dB, A-weighted where the standard says so. A level is read with one decimal; the logarithms in between are binary
 * and leave twelve reliable digits. Invariant: the same levels give the same answer in any order, on any machine.
 */
package jialing.domain.noise;
