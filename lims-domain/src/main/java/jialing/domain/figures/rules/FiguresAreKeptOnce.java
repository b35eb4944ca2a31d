package jialing.domain.figures.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was signed stays: later corrections show as a difference. */
public final class FiguresAreKeptOnce extends Rule<Boolean> {

    public FiguresAreKeptOnce() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("该年度的数字已签署保存", "The figures of this year are signed and kept already"));
    }

    @Override
    public Verdict judge(Boolean kept) {
        return Verdict.holdsIf(!kept, "year");
    }
}
