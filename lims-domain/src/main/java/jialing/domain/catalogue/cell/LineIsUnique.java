package jialing.domain.catalogue.cell;

import java.util.HashSet;
import java.util.Set;

/** A file says each thing once: two lines about the same thing would leave open which one holds. */
public class LineIsUnique extends CellRule {

    private final Set<String> seen = new HashSet<>();

    public LineIsUnique() {
        super("“{3}”在文件中出现了两次", "“{3}” stands in the file twice");
    }

    @Override
    protected boolean accepts(String key) {
        return seen.add(key);
    }
}
