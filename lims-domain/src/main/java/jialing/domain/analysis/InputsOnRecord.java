package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.analysis.calculation.Input;
import jialing.domain.catalogue.Nuclides;
import jialing.domain.sampling.BroughtFigures;
import jialing.domain.sampling.MeasuredOnSite;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.LabClock;

/** Gathers the inputs of a batch that stand in the record already. A batch whose formulas ask for none costs no question. */
@ApplicationScoped
class InputsOnRecord {

    @Inject
    MeasuredOnSite onSite;

    @Inject
    BroughtFigures brought;

    @Inject
    Samples samples;

    @Inject
    DryMatterOnRecord dryMatter;

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
                perVolume.isEmpty() && perDryMass.isEmpty() ? Map.of() : brought.of(sampleIds),
                perDryMass.isEmpty() ? Map.of() : dryMatter.of(sampleIds),
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
}
