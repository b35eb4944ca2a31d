package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.calculation.Input;
import jialing.domain.analysis.persistence.DryMatterTable;
import jialing.domain.catalogue.Nuclides;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.MeasuredOnSite;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.LabClock;

/** Gathers the inputs of a batch that stand in the record already. A batch whose formulas ask for none costs no question. */
@ApplicationScoped
class InputsOnRecord {

    private static final String DRY_MATTER = "DRYMATTER";
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    @Inject
    MeasuredOnSite onSite;

    @Inject
    Samples samples;

    @Inject
    DryMatterTable dryMatter;

    @Inject
    Nuclides nuclides;

    GivenInputs of(AnalyticalBatch batch) {
        List<String> perVolume = analytesThatNeed(batch, Input.AIR_VOLUME);
        List<String> perDryMass = analytesThatNeed(batch, Input.DRY_MATTER);
        List<String> decaying = analytesThatNeed(batch, Input.DECAY_CORRECTION);
        if (perVolume.isEmpty() && perDryMass.isEmpty() && decaying.isEmpty()) {
            return GivenInputs.NONE;
        }
        Set<UUID> sampleIds = batch.positions().stream()
                .flatMap(position -> position.sampleId().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new GivenInputs(
                perVolume.isEmpty() ? Map.of() : onSite.of(sampleIds, perVolume),
                perDryMass.isEmpty() ? Map.of() : dryMatterOf(sampleIds),
                decaying.isEmpty() ? Map.of() : nuclides.ofMatrix(batch.matrix(), LabClock.dayOf(batch.openedAt())),
                decaying.isEmpty() ? Map.of() : collectedAt(sampleIds));
    }

    private static List<String> analytesThatNeed(AnalyticalBatch batch, Input input) {
        return batch.analytes().stream()
                .filter(analyte -> analyte.calculation().needs().contains(input))
                .map(BatchAnalyte::analyte)
                .toList();
    }

    private Map<UUID, Instant> collectedAt(Collection<UUID> sampleIds) {
        return samples.byIds(sampleIds).stream()
                .filter(sample -> sample.collectedAt().isPresent())
                .collect(Collectors.toMap(
                        Sample::id, sample -> sample.collectedAt().orElseThrow()));
    }

    /** Of the samples whose dry matter is to be determined. */
    private Map<UUID, Optional<BigDecimal>> dryMatterOf(Collection<UUID> sampleIds) {
        Map<UUID, BigDecimal> found = dryMatter.percentOf(sampleIds);
        return samples.containersOf(sampleIds).stream()
                .filter(container -> container.analytes().contains(DRY_MATTER))
                .map(Container::sampleId)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        sample -> Optional.ofNullable(found.get(sample))
                                .map(percent -> percent.divide(PERCENT, MathContext.DECIMAL64))));
    }
}
