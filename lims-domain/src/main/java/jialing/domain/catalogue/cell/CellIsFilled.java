package jialing.domain.catalogue.cell;

/** A cell without which the line says nothing is not empty. */
public class CellIsFilled extends CellRule {

    public CellIsFilled() {
        super("不能为空", "must not be empty");
    }

    @Override
    protected boolean accepts(String value) {
        return value != null && !value.isBlank();
    }
}
