package jialing.domain.quality;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.sampling.SampleKind;

/**
 * Why the samples of a batch were taken. Only those who judge may know: at the bench field quality control looks like any other
 * sample (HJ 630-2011).
 */
record FieldSamples(Map<UUID, FieldSample> bySample) {

    static final FieldSamples UNKNOWN = new FieldSamples(Map.of());

    /** @param doubles the sample that a field duplicate was taken beside; null for others */
    record FieldSample(SampleKind kind, UUID doubles) {}

    Optional<FieldSample> of(UUID sample) {
        return Optional.ofNullable(bySample.get(sample));
    }
}
