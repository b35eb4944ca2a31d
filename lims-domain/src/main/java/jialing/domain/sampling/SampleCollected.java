package jialing.domain.sampling;

import java.util.UUID;

/** A sample was taken at its site, and its containers are in the hands of the sampler who recorded it. */
public record SampleCollected(UUID sampleId, UUID workOrderId, String organisation) {}
