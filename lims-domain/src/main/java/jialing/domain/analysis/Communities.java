package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.analysis.persistence.SeriesTable;
import jialing.domain.biology.Community;

/**
 * The lists of species behind results. An index without its list cannot be calculated again: whoever reports one reports the other
 * (HJ 1295-2023).
 */
@ApplicationScoped
public class Communities {

    @Inject
    SeriesTable series;

    /** Of the samples in which taxa were counted, in the order of the results. */
    public List<SampledCommunity> of(Collection<SampleResult> results) {
        Map<Place, Community> counted = counted(results);
        return results.stream()
                .filter(each -> counted.containsKey(Place.of(each)))
                .map(each -> new SampledCommunity(each.sampleId(), each.result().method(), counted.get(Place.of(each))))
                .distinct()
                .toList();
    }

    private Map<Place, Community> counted(Collection<SampleResult> results) {
        List<UUID> batches =
                results.stream().map(each -> each.result().batch()).distinct().toList();
        return series.inForce(batches, SeriesKind.TAXA).stream()
                .collect(Collectors.toMap(each -> new Place(each.position(), each.round()), Communities::community));
    }

    private static Community community(SeriesTable.Kept kept) {
        return new Community(kept.points().stream()
                .collect(Collectors.toMap(
                        PointRow::label, point -> new BigDecimal(point.values().get("abundance")), BigDecimal::add)));
    }

    private record Place(UUID position, int round) {

        static Place of(SampleResult each) {
            return new Place(each.result().position(), each.result().round());
        }
    }
}
