package jialing.domain.methods.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A version may calculate other contents than the one before, in words that are signed with it. */
public class DifferencesAreExplained extends Rule<DifferencesAreExplained.Asked> {

    /** @param explanation null when nothing was written */
    public record Asked(boolean differs, String explanation) {}

    public DifferencesAreExplained() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.11.2",
                Text.of("与原记录结果有差异，请写明原因", "Some answers differ from the results on record: say why"));
    }

    @Override
    public Verdict judge(DifferencesAreExplained.Asked asked) {
        return Verdict.holdsIf(!asked.differs() || asked.explanation() != null, "explanation");
    }
}
