/**
 * Who holds a sample, from the river to the laboratory's door: hand-overs, the receiving check, the chain of custody.
 *
 * <p>Invariants: a collected sample is held by exactly one person or place; only who holds it can hand it over, and the receiver
 * signs too; nothing is received past its holding time, or in a bad condition, without a decision that is on record.
 *
 * <p>Facts: {@link jialing.domain.custody.SamplesHandedOver}, {@link jialing.domain.custody.SampleReceived}.
 */
package jialing.domain.custody;
