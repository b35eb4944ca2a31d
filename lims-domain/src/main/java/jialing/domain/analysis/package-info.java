/**
 * From accepted containers to results: batches with their QC positions, calibrations, raw readings, calculation.
 *
 * <p>Invariants: a reading is never changed, a new one with a reason takes its place (the old one stays); every result names the
 * readings, the curve, the formula, the rounding rule and the detection limit it came from; nothing is entered into a batch that was
 * submitted or signed. Facts it states: {@code BatchOpened}, {@code BatchSubmitted}, {@code BatchReanalysed}. What other
 * laboratories do of an order is seen through {@link jialing.domain.analysis.WorkElsewhere}.
 */
package jialing.domain.analysis;
