/**
 * The language in which the calculations of methods are written: assignments over declared variables with units, nothing else.
 *
 * <p>A text is defined once: it is taken apart, every name is found, every unit is followed to the answer. What does not hold is refused
 * there, in words and with the column (ISO/IEC 17025:2017 7.11.2). A {@link jialing.domain.formula.DefinedFormula} calculates in decimals
 * for what is reported, and in blocks of binary fractions for what is random by nature (Monte Carlo).
 *
 * <p>Invariants: no text, of whoever, does anything but calculate, in a time that is bounded by its length; no text makes this feature
 * throw anything but a {@link jialing.domain.shared.Refusal}.
 */
package jialing.domain.formula;
