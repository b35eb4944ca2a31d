package jialing.domain.controlchart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.BatchRecord;
import jialing.domain.controlchart.persistence.ChartTable;
import jialing.domain.materials.ReferenceMaterial;
import jialing.domain.materials.ReferenceMaterials;
import jialing.domain.shared.TimeOrderedId;

/** The charts that a batch adds to, with their newest points, limits and rules: a number of questions that does not grow with it. */
@ApplicationScoped
class BatchCharts {

    /** Shown beside the batch; more than any rule looks at. */
    static final int SHOWN = 40;

    @Inject
    ChartTable table;

    @Inject
    ReferenceMaterials materials;

    /** Every chart with what the batch adds to it, in the order of its positions. Charts that do not exist yet have no id on record. */
    List<OngoingChart> of(BatchRecord record) {
        AnalyticalBatch batch = record.batch();
        List<Charted> charted = new ChartedControls(record, numbers(batch.organisation())).all();
        if (charted.isEmpty()) {
            return List.of();
        }
        Map<ControlChart.Key, ControlChart> known =
                table.of(batch.organisation(), batch.method(), batch.instrument()).stream()
                        .collect(Collectors.toMap(ControlChart::key, Function.identity()));
        Map<ControlChart.Key, List<Charted>> byChart = charted.stream()
                .collect(Collectors.groupingBy(each -> key(batch, each), LinkedHashMap::new, Collectors.toList()));
        List<UUID> ids = byChart.keySet().stream()
                .filter(known::containsKey)
                .map(key -> known.get(key).id())
                .toList();
        Map<UUID, List<ChartPoint>> points = table.newest(ids, SHOWN);
        Map<UUID, List<DrawnLimits>> limits = table.limits(ids);
        Map<UUID, List<ControlRule>> rules = table.rules(ids);
        return byChart.entrySet().stream()
                .map(entry -> {
                    ControlChart chart = known.getOrDefault(
                            entry.getKey(),
                            begun(entry.getKey(), entry.getValue().get(0)));
                    return new OngoingChart(
                            chart,
                            known.containsKey(entry.getKey()),
                            before(points.getOrDefault(chart.id(), List.of()), batch),
                            limits.getOrDefault(chart.id(), List.of()),
                            rules.getOrDefault(chart.id(), ControlRule.USUAL),
                            entry.getValue());
                })
                .toList();
    }

    /** What the batch itself gave in its present round is not history yet. */
    private static List<ChartPoint> before(List<ChartPoint> points, AnalyticalBatch batch) {
        return points.stream()
                .filter(point -> !(batch.id().equals(point.batchId()) && point.round() == batch.round()))
                .toList();
    }

    private Map<UUID, String> numbers(String organisation) {
        return materials.of(organisation).stream()
                .collect(Collectors.toMap(ReferenceMaterial::id, material -> material.code() + " " + material.lot()));
    }

    private static ControlChart.Key key(AnalyticalBatch batch, Charted charted) {
        return new ControlChart.Key(
                batch.organisation(),
                batch.method(),
                charted.analyte(),
                batch.matrix(),
                batch.instrument(),
                charted.kind(),
                charted.level());
    }

    private static ControlChart begun(ControlChart.Key key, Charted first) {
        return new ControlChart(
                TimeOrderedId.next(),
                key.organisation(),
                key.method(),
                key.analyte(),
                key.matrix(),
                key.instrument(),
                key.kind(),
                key.level(),
                first.unit());
    }
}
