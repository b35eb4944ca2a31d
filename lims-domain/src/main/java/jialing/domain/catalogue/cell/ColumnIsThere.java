package jialing.domain.catalogue.cell;

import java.util.Map;

/** A file has the columns that are read from it, whatever their order. */
public class ColumnIsThere extends CellRule {

    private final Map<String, Integer> header;

    public ColumnIsThere(Map<String, Integer> header) {
        super("缺少此列", "this column is missing");
        this.header = header;
    }

    @Override
    protected boolean accepts(String column) {
        return header.containsKey(column);
    }
}
