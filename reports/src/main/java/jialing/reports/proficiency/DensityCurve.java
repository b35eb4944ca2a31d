package jialing.reports.proficiency;

import java.awt.Color;
import java.awt.Stroke;
import java.math.BigDecimal;
import jialing.domain.proficiency.RoundEvaluation.MeasurandOutcome;
import jialing.reports.shared.ChartImage;
import jialing.reports.shared.ChartStyle;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** How the results lie (kernel density, ISO 13528:2022 10.3), with the assigned value, and the own result where there is one. */
final class DensityCurve {

    private DensityCurve() {}

    /** @param own result of the laboratory that reads it, or null */
    static ChartImage of(MeasurandOutcome outcome, BigDecimal own) {
        var curve = new XYSeries("", true, true);
        outcome.density()
                .forEach(each ->
                        curve.add(each.value().doubleValue(), each.density().doubleValue()));
        var line = new XYLineAndShapeRenderer(true, false);
        line.setSeriesPaint(0, ChartStyle.ACCENT);
        line.setSeriesStroke(0, ChartStyle.FIRM);
        var values = ChartStyle.styled(new NumberAxis());
        values.setAutoRangeIncludesZero(false);
        var density = ChartStyle.styled(new NumberAxis());
        density.setTickLabelsVisible(false);
        density.setTickMarksVisible(false);
        var plot = new XYPlot(new XYSeriesCollection(curve), values, density, line);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        mark(plot, outcome.assigned(), ChartStyle.INK, ChartStyle.DASHED);
        mark(plot, own, ChartStyle.ACTION, ChartStyle.FIRM);
        return ChartStyle.image(plot);
    }

    private static void mark(XYPlot plot, BigDecimal value, Color colour, Stroke stroke) {
        if (value != null) {
            plot.addDomainMarker(new ValueMarker(value.doubleValue(), colour, stroke));
        }
    }
}
