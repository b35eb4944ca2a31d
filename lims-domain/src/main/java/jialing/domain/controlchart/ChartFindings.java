package jialing.domain.controlchart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import jialing.domain.analysis.BatchRecord;
import jialing.domain.controlchart.ControlRule.AlarmGrade;
import jialing.domain.controlchart.OngoingChart.Spoken;
import jialing.domain.controlchart.rules.ChartSaysNothing;
import jialing.domain.quality.BatchFindings;
import jialing.domain.quality.Finding;
import jialing.domain.quality.Finding.Consequence;
import jialing.domain.quality.Finding.NextStep;

/** What the control charts say of a batch. Points without alarm make no finding: the screen shows them on their chart. */
@ApplicationScoped
class ChartFindings implements BatchFindings {

    private static final ChartSaysNothing SILENT = new ChartSaysNothing();

    @Inject
    BatchCharts charts;

    @Override
    public List<Finding> of(BatchRecord record) {
        return charts.of(record).stream()
                .flatMap(chart -> chart.spoken().stream()
                        .filter(spoken -> !spoken.alarms().isEmpty())
                        .map(spoken -> finding(chart, spoken)))
                .toList();
    }

    private static Finding finding(OngoingChart chart, Spoken spoken) {
        ChartKind kind = chart.chart().kind();
        boolean rejected = spoken.alarms().stream().anyMatch(rule -> rule.severity() == AlarmGrade.REJECTION);
        ControlLimits limits = chart.limitsInForce().orElseThrow();
        return Finding.of(
                kind.label(),
                SILENT,
                new ChartSaysNothing.Point(
                        kind, spoken.point().position(), spoken.point().analyte(), spoken.alarms()),
                spoken.point().position(),
                spoken.point().analyte(),
                shown(spoken.point().value()) + " " + chart.chart().unit(),
                (limits.lowerAction() == null ? "≤ " : shown(limits.lowerAction()) + " ~ ")
                        + shown(limits.upperAction()),
                rejected ? Consequence.ANALYTE : Consequence.EXPLANATION,
                rejected ? NextStep.REPEAT : NextStep.EXPLAIN);
    }

    private static String shown(BigDecimal value) {
        return value.round(new MathContext(4)).toPlainString();
    }
}
