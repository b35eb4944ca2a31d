package jialing.reports.proficiency;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import jialing.reports.shared.ChartImage;
import jialing.reports.shared.ChartStyle;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Scores in item B over those in item A (ISO 13528:2022 10.5): along the diagonal a laboratory is off as a whole, away from it its
 * results scatter.
 */
final class YoudenPlot {

    private static final double NEAREST = 4;
    private static final double DOT = 3;
    private static final double SQUARE = 5;

    private YoudenPlot() {}

    record Pair(double first, double second, boolean own) {}

    static ChartImage of(List<Pair> pairs, String firstAxis, String secondAxis) {
        double reach = Math.ceil(pairs.stream()
                .mapToDouble(each -> Math.max(Math.abs(each.first()), Math.abs(each.second())))
                .reduce(NEAREST, Math::max));
        var dots = new XYLineAndShapeRenderer(false, true);
        dots.setSeriesPaint(0, ChartStyle.ACCENT);
        dots.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        dots.setSeriesPaint(1, ChartStyle.ACTION);
        dots.setSeriesShape(1, new Rectangle2D.Double(-SQUARE / 2, -SQUARE / 2, SQUARE, SQUARE));
        var points = new XYSeriesCollection();
        points.addSeries(series(pairs, false));
        points.addSeries(series(pairs, true));
        var plot = new XYPlot(points, axis(firstAxis, reach), axis(secondAxis, reach), dots);
        plot.setDomainGridlinePaint(ChartStyle.LINE);
        plot.setDomainGridlineStroke(ChartStyle.THIN);
        plot.setRangeGridlinePaint(ChartStyle.LINE);
        plot.setRangeGridlineStroke(ChartStyle.THIN);
        plot.addAnnotation(new XYLineAnnotation(-reach, -reach, reach, reach, ChartStyle.DASHED, ChartStyle.SOFT));
        return ChartStyle.image(plot);
    }

    private static XYSeries series(List<Pair> pairs, boolean own) {
        var series = new XYSeries(own, false, true);
        pairs.stream().filter(each -> each.own() == own).forEach(each -> series.add(each.first(), each.second()));
        return series;
    }

    private static NumberAxis axis(String name, double reach) {
        var axis = ChartStyle.styled(new NumberAxis(name));
        axis.setRange(-reach, reach);
        return axis;
    }
}
