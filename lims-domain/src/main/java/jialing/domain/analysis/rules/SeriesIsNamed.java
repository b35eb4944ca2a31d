package jialing.domain.analysis.rules;

import jialing.domain.analysis.SeriesKind;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A series says what it is a series of. */
public final class SeriesIsNamed extends Rule<SeriesKind> {

    public SeriesIsNamed() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("须说明数据序列的类别", "A series says what kind it is"));
    }

    @Override
    public Verdict judge(SeriesKind kind) {
        return Verdict.holdsIf(kind != null, "kind");
    }
}
