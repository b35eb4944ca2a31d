package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.calculation.Formulas;
import jialing.domain.analysis.persistence.SeriesTable;

/** The standard additions from which readings in force were calculated, for those who report the results. */
@ApplicationScoped
public class BearingAdditions {

    @Inject
    SeriesTable series;

    /** @param sample that the additions were made to */
    public record Borne(UUID sample, BatchAnalyte analyte, AdditionLine line) {}

    /** Those made to samples; additions to their duplicates stand behind the duplicates only. */
    public List<Borne> of(BatchRecord record) {
        Map<UUID, BatchPosition> samples = record.batch().positions().stream()
                .filter(position -> position.sampleId().isPresent())
                .collect(Collectors.toMap(BatchPosition::id, Function.identity()));
        return record.readings().stream()
                .filter(reading -> reading.formula().equals(Formulas.STANDARD_ADDITION.id()))
                .filter(reading -> samples.containsKey(reading.position()))
                .map(reading -> borne(
                        samples.get(reading.position()).sampleId().orElseThrow(),
                        record.analyte(reading.analyte()),
                        reading.series()))
                .toList();
    }

    private Borne borne(UUID sample, BatchAnalyte analyte, UUID additions) {
        return new Borne(sample, analyte, AdditionLine.through(series.points(additions), analyte));
    }
}
