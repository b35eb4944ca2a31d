package jialing.reports.shared;

import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** The rows of a table. A template has one field, the row itself, and asks it in its own words: {@code $F{row}.analyte()}. */
public final class TableRows implements JRDataSource {

    private final Iterator<?> rows;
    private Object row;

    private TableRows(Iterator<?> rows) {
        this.rows = rows;
    }

    public static TableRows of(List<?> rows) {
        return new TableRows(rows.iterator());
    }

    @Override
    public boolean next() {
        var hasNext = rows.hasNext();
        row = hasNext ? rows.next() : null;
        return hasNext;
    }

    @Override
    public Object getFieldValue(JRField field) {
        return row;
    }
}
