package jialing.domain.controlchart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.AnalyticalBatches;
import jialing.domain.analysis.BatchRecords;
import jialing.domain.controlchart.persistence.ChartTable;
import jialing.domain.quality.BatchJudged;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;

/** The control samples of a judged batch become points, in the transaction of its judgement and as part of that act. */
@ApplicationScoped
class ChartJudgedBatch {

    @Inject
    AnalyticalBatches batches;

    @Inject
    BatchRecords records;

    @Inject
    BatchCharts charts;

    @Inject
    ChartTable table;

    @Inject
    LabClock clock;

    void onJudgement(@Observes BatchJudged judged) {
        AnalyticalBatch batch = batches.byId(judged.batchId());
        List<OngoingChart> ongoing = charts.of(records.of(batch));
        Instant now = clock.now();
        table.begin(
                ongoing.stream()
                        .filter(chart -> !chart.onRecord())
                        .map(OngoingChart::chart)
                        .toList(),
                now);
        table.add(
                batch.organisation(),
                ongoing.stream()
                        .flatMap(chart -> chart.spoken().stream()
                                .map(spoken -> new ChartPoint(
                                        TimeOrderedId.next(),
                                        chart.chart().id(),
                                        batch.id(),
                                        batch.number(),
                                        batch.round(),
                                        spoken.point().position(),
                                        spoken.point().value(),
                                        judged.accepted(),
                                        spoken.alarms(),
                                        batch.analystName(),
                                        now)))
                        .toList());
    }
}
