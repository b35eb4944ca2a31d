package jialing.reports.reporting;

import java.time.Instant;
import java.util.List;

/**
 * What was read at the water. One column for each quantity, titled with its unit below. At most {@value #MOST_COLUMNS}; what is more than a field kit reads
 * belongs to the results.
 */
public record FieldReadings(List<String> columns, List<Line> lines) {

    public static final int MOST_COLUMNS = 6;

    /** {@code values} as printed, in the order of the columns; empty where nothing was read. */
    public record Line(String site, Instant readAt, String weather, List<String> values) {

        public Line {
            values = List.copyOf(values);
        }

        public String value(int column) {
            return column < values.size() ? values.get(column) : "";
        }
    }

    public FieldReadings {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        if (columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException(
                    "the page has room for " + MOST_COLUMNS + " columns, not " + columns.size());
        }
    }

    public static FieldReadings none() {
        return new FieldReadings(List.of(), List.of());
    }

    public String column(int column) {
        return column < columns.size() ? columns.get(column) : "";
    }
}
