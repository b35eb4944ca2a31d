package jialing.domain.catalogue.cell;

import java.util.Set;

/** A line speaks of analytes that the catalogue has in that matrix. */
public class AnalyteIsKnown extends CellRule {

    private final Set<String> codes;

    /** @param codes all analytes of the matrix */
    public AnalyteIsKnown(String matrix, Set<String> codes) {
        super("目录中没有介质 " + matrix + " 的分析项目“{3}”", "the catalogue has no analyte “{3}” in matrix " + matrix);
        this.codes = codes;
    }

    @Override
    protected boolean accepts(String value) {
        return codes.contains(value);
    }
}
