package jialing.reports.shared;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

/** How charts look in print: the colours of the screens, thin lines, one size of type. */
public final class ChartStyle {

    public static final Color INK = new Color(0x1A1F24);
    public static final Color SOFT = new Color(0x6B747C);
    public static final Color LINE = new Color(0xC9CFD4);
    public static final Color ACCENT = new Color(0x0F5C63);
    public static final Color PALE_ACCENT = new Color(0x9FBEC1);
    public static final Color WARNING = new Color(0x8A5300);
    public static final Color ACTION = new Color(0xA32018);

    public static final Stroke THIN = new BasicStroke(0.4f);
    public static final Stroke FIRM = new BasicStroke(1);
    public static final Stroke DASHED =
            new BasicStroke(0.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 2}, 0);

    private static final float TYPE = 6;

    private ChartStyle() {}

    public static Font type() {
        return PrintingFont.REGULAR.sized(TYPE);
    }

    /** As much of the frame as possible is for the data: no title, no legend, no ground. */
    public static ChartImage image(Plot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(3, 0, 0, 3));
        var chart = new JFreeChart(null, type(), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return new ChartImage(chart);
    }

    public static <T extends Axis> T styled(T axis) {
        axis.setTickLabelFont(type());
        axis.setTickLabelPaint(SOFT);
        axis.setLabelFont(type());
        axis.setLabelPaint(SOFT);
        axis.setAxisLinePaint(LINE);
        axis.setAxisLineStroke(THIN);
        axis.setTickMarkPaint(LINE);
        axis.setTickMarkStroke(THIN);
        return axis;
    }
}
