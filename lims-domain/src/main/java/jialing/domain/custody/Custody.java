package jialing.domain.custody;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.sampling.FieldRecords;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.SampleCollected;
import jialing.domain.sampling.Samples;
import jialing.domain.sampling.SamplesBrought;
import jialing.domain.shared.Hearing;

/** Who holds which sample. From its collection on a sample is never without a holder. */
@ApplicationScoped
public class Custody {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    FieldRecords records;

    @Inject
    HandOvers handOvers;

    @Inject
    Samples samples;

    void begin(@Observes SampleCollected collected) {
        records.ofSample(collected.sampleId()).map(Holding::new).ifPresent(entityManager::persist);
    }

    void brought(@Observes @Priority(Hearing.RECORD) SamplesBrought brought) {
        samples.byIds(brought.sampleIds())
                .forEach(sample -> entityManager.persist(new Holding(sample, brought.from(), brought.at())));
    }

    /** Empty until the sample is collected. */
    public Optional<Holding> holderOf(UUID sampleId) {
        return Optional.ofNullable(entityManager.find(Holding.class, sampleId));
    }

    public Map<UUID, Holding> holdersOf(Collection<UUID> sampleIds) {
        return sampleIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("from Holding h where h.sampleId in :samples", Holding.class)
                        .setParameter("samples", sampleIds)
                        .getResultStream()
                        .collect(Collectors.toMap(Holding::sampleId, Function.identity()));
    }

    /** The sample as it was brought to the laboratory; empty until it was handed over. */
    public Optional<HandedOverSample> handedOver(Sample sample) {
        List<HandOver> chain = handOvers.ofSample(sample.id());
        boolean outside = holderOf(sample.id())
                .filter(holding -> holding.isOutside(sample))
                .isPresent();
        return chain.isEmpty() && !outside
                ? Optional.empty()
                : records.collected(sample).map(collected -> new HandedOverSample(collected, List.copyOf(chain)));
    }
}
