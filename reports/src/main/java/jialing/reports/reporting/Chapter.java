package jialing.reports.reporting;

import java.util.List;

/**
 * A titled part of the report: rows in one of its tables.
 *
 * @param table name of the template that prints the rows
 */
public record Chapter(String title, String table, List<?> rows, boolean onNewPage) {

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Chapter numbered(int number) {
        return new Chapter(number + "  " + title, table, rows, onNewPage);
    }

    Chapter onNewPageOfItsOwn() {
        return new Chapter(title, table, rows, true);
    }
}
