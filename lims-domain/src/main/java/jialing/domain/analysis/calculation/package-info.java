/**
 * From readings to a content: curves, formulas, rounding. Pure decimal arithmetic, 34 digits (IEEE 754 decimal128), rounded once.
 *
 * <p>Invariant: a formula and its version never change what they calculate; a better formula is a new version. The same inputs give
 * the same digits, today and in twenty years.
 */
package jialing.domain.analysis.calculation;
