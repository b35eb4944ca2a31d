/**
 * The methods of a laboratory: their verification before first use, the detection limits that follow from it, and what has to be
 * redone when a standard is replaced (ISO/IEC 17025:2017 7.2.1.5; HJ 168-2020; HJ 630-2011).
 *
 * <p>Life: a verification file (方法验证) is drafted for a method standard, an analyte, a matrix and, if it is bound to one, an
 * instrument; trials with their determinations are added to it; it is submitted, and approved by somebody else with a signature or
 * sent back. From a day on it is in force, until a later one for the same is.
 *
 * <p>A laboratory may write the formula of a method itself, in the language of {@link jialing.domain.formula}: a version is drafted, run
 * over known answers and over readings on record, and released by somebody else with a signature over text and run (ISO/IEC 17025:2017
 * 7.11.2). Batches that are opened from its day on calculate by it.
 *
 * <p>A standard is replaced by another one on a day: the centre announces it, {@link jialing.domain.methods.ReplacementView} tells what
 * has to be redone for it, and from that day on the gate stops the old one.
 *
 * <p>Invariants: figures are computed from the determinations, never entered; a trial is not changed, a later one of its kind and level
 * stands in its place; the laboratory's detection limit is not above the one that the standard states; nobody approves the own file or
 * releases the own formula; a released formula is never changed.
 */
package jialing.domain.methods;
