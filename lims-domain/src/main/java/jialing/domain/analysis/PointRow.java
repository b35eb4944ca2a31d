package jialing.domain.analysis;

import java.util.Map;

/**
 * A point of a series as a person typed it or a file brought it; nothing in it is believed yet.
 *
 * @param label null for none
 * @param values by name, as text; an empty text is no value
 */
public record PointRow(String label, Map<String, String> values) {

    static final PointRow EMPTY = new PointRow(null, null);

    public PointRow {
        values = values == null ? Map.of() : values;
    }
}
