package jialing.domain.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.sampling.persistence.FieldRecordTable;

/** Where field records are kept: added once, never changed. */
@ApplicationScoped
public class FieldRecords {

    @Inject
    FieldRecordTable table;

    @Inject
    Samples samples;

    void add(FieldRecord record) {
        table.add(record);
    }

    Optional<FieldRecord> find(UUID id) {
        return table.byId(id);
    }

    /** Empty until the sample is collected. */
    public Optional<FieldRecord> ofSample(UUID sampleId) {
        return table.ofSample(sampleId);
    }

    /** The sample as it was taken; empty until it is collected. */
    public Optional<CollectedSample> collected(Sample sample) {
        return sample.collectedAt().map(at -> new CollectedSample(sample, samples.containersOf(sample)));
    }
}
