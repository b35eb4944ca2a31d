/**
 * Whether what was read in a batch may be believed: blanks, duplicates, spikes, reference materials and curves, each judged by a rule
 * with a name.
 *
 * <p>Invariants: a batch is judged as a whole when it is submitted; a rule that cannot decide does not pass; a judgement is never
 * changed, the next one stands beside it. Only what was accepted goes on to review, as {@link jialing.domain.quality.AcceptedBatch}.
 * Fact: {@link jialing.domain.quality.BatchJudged}.
 */
package jialing.domain.quality;
