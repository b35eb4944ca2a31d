package jialing.domain.catalogue.cell;

/** A question with two answers. */
public class YesOrNo extends CellRule {

    public YesOrNo() {
        super("应为 yes 或 no，而不是“{3}”", "must be yes or no, not “{3}”");
    }

    @Override
    protected boolean accepts(String value) {
        return value.equals("yes") || value.equals("no");
    }
}
