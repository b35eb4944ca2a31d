package jialing.domain.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.shared.Text;

/** What the samplers measured and the bench calculates with: it is written down once, by those who answer for it. */
@ApplicationScoped
public class MeasuredOnSite {

    @Inject
    Samples samples;

    @Inject
    FieldRecords records;

    @Inject
    @Any
    Instance<FieldConditions> conditions;

    /** A sample and an analyte for which something was measured. */
    public record For(UUID sample, String analyte) {}

    /** By the names that the bench has for them. */
    public Map<For, Map<String, BigDecimal>> of(Collection<UUID> sampleIds, Collection<String> analytes) {
        var measured = new HashMap<For, Map<String, BigDecimal>>();
        for (Sample sample : samples.byIds(sampleIds)) {
            records.ofSample(sample.id()).ifPresent(record -> {
                List<String> asked = samples.containersOf(sample).stream()
                        .flatMap(container -> container.analytes().stream())
                        .toList();
                FieldSituation situation = FieldSituation.of(sample, asked, record);
                analytes.stream()
                        .filter(asked::contains)
                        .forEach(analyte -> measured.put(new For(sample.id(), analyte), measured(situation, analyte)));
            });
        }
        return measured;
    }

    /** The same for one sample as it goes along to another laboratory, with the conditions for which each figure is stated. */
    public List<BroughtFigure> figures(UUID sampleId, Collection<String> analytes) {
        Sample sample = samples.byId(sampleId);
        return records.ofSample(sampleId)
                .map(record -> analytes.stream()
                        .flatMap(analyte -> figures(FieldSituation.of(sample, List.of(analyte), record), analyte))
                        .toList())
                .orElse(List.of());
    }

    private Stream<BroughtFigure> figures(FieldSituation situation, String analyte) {
        Text statedFor = conditions.stream()
                .flatMap(each -> each.statedFor(situation, analyte).stream())
                .findFirst()
                .orElse(null);
        return measured(situation, analyte).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new BroughtFigure(analyte, each.getKey(), each.getValue(), statedFor));
    }

    private Map<String, BigDecimal> measured(FieldSituation situation, String analyte) {
        var all = new HashMap<String, BigDecimal>();
        conditions.forEach(each -> all.putAll(each.measured(situation, analyte)));
        all.values().removeIf(Objects::isNull);
        return Map.copyOf(all);
    }
}
