/**
 * 测量不确定度: how far a result may be from the truth, evaluated and signed before anybody needs it (ISO/IEC 17025:2017 7.6, JJF
 * 1059.1-2012).
 *
 * <p>Bottom-up: a {@link jialing.domain.uncertainty.MeasurementModel} of input quantities gives a budget by the law of propagation (JCGM
 * 100:2008) and, where the model is bent or an input dominates, a distribution by Monte Carlo (JCGM 101:2008). Top-down: what control
 * samples, duplicates, reference materials and proficiency tests have shown (Nordtest TR 537, ISO 11352:2012).
 *
 * <p>Invariants: an evaluation is never changed, a new version follows it; the seed of a Monte Carlo evaluation is on record, so that it
 * can be drawn again, digit for digit.
 */
package jialing.domain.uncertainty;
