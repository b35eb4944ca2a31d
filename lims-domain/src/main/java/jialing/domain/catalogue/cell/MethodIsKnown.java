package jialing.domain.catalogue.cell;

import java.util.Set;

/** A calculation belongs to a method standard of the catalogue. */
public class MethodIsKnown extends CellRule {

    private final Set<String> standards;

    public MethodIsKnown(Set<String> standards) {
        super("目录中没有方法标准“{3}”", "the catalogue has no method standard “{3}”");
        this.standards = standards;
    }

    @Override
    protected boolean accepts(String value) {
        return standards.contains(value);
    }
}
