/**
 * Samples are prepared for the bench (样品制备; HJ/T 166-2004 chapter 7, HJ 630-2011): dried, ground, sieved by mesh with a mass balance;
 * split into portions that are containers of their own; digested or extracted in batches with their blanks.
 *
 * <p>What a step was done with goes through the gate and is kept for each sample, so that a fault of an oven, a balance, an acid or a
 * room reaches every result of what was prepared with it. What a method demands before it is measured is set by the laboratory and
 * asked at the bench.
 *
 * <p>Fact: {@link jialing.domain.preparation.PortionsMade}; the worklist follows it.
 */
package jialing.domain.preparation;
