package jialing.domain.catalogue.cell;

import jialing.domain.catalogue.Unit;

/** Only units whose dimension is known can be compared and converted. */
public class UnitIsKnown extends CellRule {

    public UnitIsKnown() {
        super("未知单位“{3}”", "unknown unit “{3}”");
    }

    @Override
    protected boolean accepts(String value) {
        return Unit.known(value).isPresent();
    }
}
