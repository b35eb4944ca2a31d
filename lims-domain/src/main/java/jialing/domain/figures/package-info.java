/**
 * Yearly figures: what an organisation, and those below it, did in a year, how well, and what they are able to do.
 *
 * <p>Each figure says what is counted and which day decides. It is counted on the record when it is asked for; the figures of a year
 * that is over can be signed and kept, and what was corrected since then shows as a difference.
 *
 * <p>Invariants: nobody counts what they may not see; a kept figure is never changed; a share is of the counts beside it.
 */
package jialing.domain.figures;
