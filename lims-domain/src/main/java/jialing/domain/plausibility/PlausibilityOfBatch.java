package jialing.domain.plausibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.BatchRecord;
import jialing.domain.quality.BatchFindings;
import jialing.domain.quality.Finding;

/**
 * What plausibility has to say of a batch as it is read now. What is broken asks for a signed explanation, or for measuring again.
 *
 * <p>The finding arises in the batch that completes the comparison: what other batches say counts once quality control has accepted
 * them. Seven queries for a batch of any size.
 */
@ApplicationScoped
class PlausibilityOfBatch implements BatchFindings {

    @Inject
    Tolerances tolerances;

    @Inject
    KnownContents contents;

    @Inject
    Comparisons comparisons;

    @Override
    public List<Finding> of(BatchRecord record) {
        if (record.readings().isEmpty()) {
            return List.of();
        }
        Tolerances.OfMatrix ofMatrix = tolerances.of(record.batch().matrix());
        List<MeasuredHere> here = MeasuredHere.in(record, ofMatrix);
        if (here.isEmpty()) {
            return List.of();
        }
        List<UUID> samples = here.stream().map(MeasuredHere::sample).distinct().toList();
        Map<UUID, SampleOrigin> origins =
                contents.origins(samples).stream().collect(Collectors.toMap(SampleOrigin::sample, Function.identity()));
        Map<UUID, List<SampleContent>> elsewhere =
                contents.of(samples, record.batch().id(), ofMatrix);
        return Stream.concat(
                        RelationFindings.of(here, elsewhere, origins),
                        comparisons.of(here, origins).stream().flatMap(SiteFindings::of))
                .toList();
    }
}
