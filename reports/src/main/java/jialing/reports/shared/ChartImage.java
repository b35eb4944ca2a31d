package jialing.reports.shared;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.jfree.chart.JFreeChart;

/** A chart on a page set by JasperReports: drawn as lines and outlines, no pixels. */
public final class ChartImage extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;

    private final JFreeChart chart;

    public ChartImage(JFreeChart chart) {
        this.chart = chart;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D frame) {
        chart.draw(page, frame);
    }
}
