package jialing.domain.analysis.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only what is asked for in a position is determined in it. */
public final class AnalyteIsAskedForHere extends Rule<AnalyteIsAskedForHere.Entry> {

    /** The analyte that was given for a position. */
    public record Entry(String analyte, String position, boolean askedFor) {}

    public AnalyteIsAskedForHere() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("位置 {1} 不测 {0}", "{0} is not asked for in position {1}"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(entry.askedFor(), "analyte", entry.analyte(), entry.position());
    }
}
