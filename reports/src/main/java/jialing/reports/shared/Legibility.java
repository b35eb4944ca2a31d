package jialing.reports.shared;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Nothing of a set page may be lost. A text without room stops the press, since JasperReports would leave it out without a word. Text with a character that the bold weight lacks is set in regular; one that both lack is named by its code
 * point.
 */
final class Legibility {

    private Legibility() {}

    static void ensure(JasperPrint pages) {
        pages.getPages().forEach(page -> ensure(page.getElements()));
    }

    private static void ensure(List<JRPrintElement> elements) {
        for (var element : elements) {
            if (element instanceof JRPrintFrame frame) {
                ensure(frame.getElements());
            } else if (element instanceof JRPrintText text) {
                ensure(text);
            }
        }
    }

    private static void ensure(JRPrintText text) {
        var words = text.getFullText();
        if (text.getTextTruncateIndex() != null) {
            throw new IllegalStateException("the page has no room for: " + words);
        }
        if (text.isBold() && !PrintingFont.BOLD.covers(words)) {
            text.setBold(false);
        }
        if (!PrintingFont.REGULAR.covers(words)) {
            text.setText(PrintingFont.REGULAR.legible(words));
        }
    }
}
