package jialing.domain.catalogue.cell;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is asked of a cell; an objection says file, line, column, and what stands there. */
public abstract class CellRule extends Rule<Cell> {

    /** @param zh what is wrong with the value {3} */
    protected CellRule(String zh, String en) {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("{0} 第 {1} 行“{2}”列：" + zh, "{0}, line {1}, column {2}: " + en));
    }

    protected abstract boolean accepts(String value);

    @Override
    public final Verdict judge(Cell cell) {
        return Verdict.holdsIf(
                accepts(cell.value()), cell.place(), cell.file(), cell.line(), cell.column(), cell.value());
    }
}
