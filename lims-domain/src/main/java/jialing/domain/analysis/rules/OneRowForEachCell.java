package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A cell is filled once in one saving. */
public final class OneRowForEachCell extends Rule<OneRowForEachCell.Entry> {

    /** The cell, and whether it is the first row for it. */
    public record Entry(String position, String analyte, int replicate, boolean first) {}

    public OneRowForEachCell() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("{0} 的 {1}（第 {2} 次平行）在本次录入中重复", "{1} in {0} (replicate {2}) is given twice in this saving"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(entry.first(), "position", entry.position(), entry.analyte(), entry.replicate());
    }
}
