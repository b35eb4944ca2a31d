package jialing.domain.controlchart;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.analysis.BatchRecords;
import jialing.domain.controlchart.persistence.ChartList;
import jialing.domain.controlchart.persistence.ChartTable;
import jialing.domain.shared.Page;
import jialing.domain.shared.View;

/** Charts as people look at them: a list, one chart with its history, the charts of a batch that is worked on. */
@View
public class ControlChartView {

    private static final int MOST_POINTS = 200;

    @Inject
    ControlCharts charts;

    @Inject
    ChartTable table;

    @Inject
    ChartList list;

    @Inject
    BatchCharts ofBatch;

    @Inject
    AnalyticalBatches batches;

    @Inject
    BatchRecords records;

    /**
     * A point as it is drawn.
     *
     * @param id null while its batch is not judged
     * @param alarms the rules that speak of it
     */
    public record PlottedPoint(
            UUID id,
            UUID batchId,
            String batch,
            int round,
            String position,
            BigDecimal value,
            boolean accepted,
            boolean pending,
            List<ControlRule> alarms,
            String analyst,
            Instant at) {}

    /**
     * A chart with everything that is drawn on it.
     *
     * @param limits every version, oldest first; the last one counts
     * @param rules that speak on it
     * @param points oldest first
     */
    public record PlottedChart(
            ControlChart chart, List<DrawnLimits> limits, List<ControlRule> rules, List<PlottedPoint> points) {}

    /** Those of the asking person's organisations, newest first. */
    public Page<ChartLine> page(String method, String analyte, boolean outOfControl, UUID after, Integer limit) {
        int size = Page.size(limit);
        return Page.of(
                list.lines(method, analyte, outOfControl, after, size + 1),
                size,
                line -> line.chart().id().toString());
    }

    public PlottedChart one(UUID id) {
        ControlChart chart = charts.byId(id);
        List<UUID> ids = List.of(id);
        return new PlottedChart(
                chart,
                table.limits(ids).getOrDefault(id, List.of()),
                table.rules(ids).getOrDefault(id, ControlRule.USUAL),
                table.newest(ids, MOST_POINTS).getOrDefault(id, List.of()).stream()
                        .map(ControlChartView::plotted)
                        .toList());
    }

    /** The charts that the batch adds to, with what it adds behind their history. */
    public List<PlottedChart> ofBatch(UUID batchId) {
        return ofBatch.of(records.of(batches.byId(batchId))).stream()
                .map(ControlChartView::plotted)
                .toList();
    }

    private static PlottedChart plotted(OngoingChart ongoing) {
        Stream<PlottedPoint> history = ongoing.points().stream().map(ControlChartView::plotted);
        Stream<PlottedPoint> added = ongoing.spoken().stream()
                .map(spoken -> new PlottedPoint(
                        null,
                        null,
                        null,
                        0,
                        spoken.point().position(),
                        spoken.point().value(),
                        false,
                        true,
                        spoken.alarms(),
                        null,
                        null));
        return new PlottedChart(
                ongoing.chart(),
                ongoing.limits(),
                ongoing.rules(),
                Stream.concat(history, added).toList());
    }

    private static PlottedPoint plotted(ChartPoint point) {
        return new PlottedPoint(
                point.id(),
                point.batchId(),
                point.batch(),
                point.round(),
                point.position(),
                point.value(),
                point.accepted(),
                false,
                point.alarms(),
                point.analyst(),
                point.at());
    }
}
