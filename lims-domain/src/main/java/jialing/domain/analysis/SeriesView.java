package jialing.domain.analysis;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.persistence.SeriesTable;
import jialing.domain.biology.Taxa;
import jialing.domain.biology.Taxon;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** The series of a batch, every version and round; with its points one at a time. */
@View
public class SeriesView {

    @Inject
    AnalyticalBatches batches;

    @Inject
    SeriesTable series;

    /**
     * @param taxa what the house knows of the taxa among the labels
     * @param addition what standard additions come to, null for every other kind
     * @param file text of the file that it was read from, null for none
     */
    public record Shown(
            UUID batch, SeriesLine line, List<PointRow> points, List<Taxon> taxa, AdditionLine addition, String file) {}

    public List<SeriesLine> of(UUID batchId) {
        return series.lines(batches.byId(batchId));
    }

    public Shown one(UUID id) {
        UUID batch = series.batchOf(id).orElseThrow(() -> Refusal.notFound("Series", "数据序列", id));
        return of(batch).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(line -> shown(batch, line))
                .orElseThrow();
    }

    private AdditionLine addition(UUID batch, SeriesLine line, List<PointRow> points) {
        if (line.kind() != SeriesKind.ADDITIONS) {
            return null;
        }
        return batches.byId(batch).analytes().stream()
                .filter(analyte -> analyte.analyte().equals(line.analyte()))
                .map(analyte -> AdditionLine.through(points, analyte))
                .findFirst()
                .orElseThrow();
    }

    private Shown shown(UUID batch, SeriesLine line) {
        List<PointRow> points = series.points(line.id());
        List<Taxon> known = line.kind() == SeriesKind.TAXA
                ? points.stream()
                        .map(PointRow::label)
                        .distinct()
                        .flatMap(latin -> Taxa.named(latin).stream())
                        .toList()
                : List.of();
        return new Shown(batch, line, points, known, addition(batch, line, points), series.file(line.id()));
    }
}
