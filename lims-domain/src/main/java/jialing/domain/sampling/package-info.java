/**
 * Samples from the moment their number is minted until they leave the hands of the samplers: codes, containers, field records,
 * photos, labels.
 *
 * <p>Invariants: a sample is collected once, by two samplers who are certified for it; what was recorded in the field is never
 * changed; a field record sent twice changes nothing. What else a matrix asks of the record, the feature of that matrix says
 * ({@link jialing.domain.sampling.FieldConditions}).
 *
 * <p>Fact: {@link jialing.domain.sampling.SampleCollected}.
 */
package jialing.domain.sampling;
