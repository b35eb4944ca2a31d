package jialing.domain.analysis;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.persistence.SeriesTable;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** The series of a batch, every version and round; with its points one at a time. */
@View
public class SeriesView {

    @Inject
    AnalyticalBatches batches;

    @Inject
    SeriesTable series;

    /** @param file text of the file that it was read from, null for none */
    public record Shown(UUID batch, SeriesLine line, List<PointRow> points, String file) {}

    public List<SeriesLine> of(UUID batchId) {
        return series.lines(batches.byId(batchId));
    }

    public Shown one(UUID id) {
        UUID batch = series.batchOf(id).orElseThrow(() -> Refusal.notFound("Series", "数据序列", id));
        return of(batch).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(line -> new Shown(batch, line, series.points(id), series.file(id)))
                .orElseThrow();
    }
}
