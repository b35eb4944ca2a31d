package jialing.reports.shared;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A symbol on a page set by JasperReports: one filled path, no pixels. */
public final class SymbolImage extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;

    private final Symbol symbol;
    private final String text;

    private SymbolImage(Symbol symbol, String text) {
        this.symbol = symbol;
        this.text = text;
    }

    public static SymbolImage of(Symbol symbol, String text) {
        return new SymbolImage(symbol, text);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D page, Rectangle2D frame) {
        page.fill(outline(frame));
    }

    private Path2D outline(Rectangle2D frame) {
        var modules = symbol.of(text);
        double w = frame.getWidth() / modules.width();
        double h = frame.getHeight() / modules.height();
        var outline = new Path2D.Double();
        for (var bar : modules.bars()) {
            outline.append(
                    new Rectangle2D.Double(frame.getX() + bar.x() * w, frame.getY() + bar.y() * h, bar.width() * w, h),
                    false);
        }
        return outline;
    }
}
