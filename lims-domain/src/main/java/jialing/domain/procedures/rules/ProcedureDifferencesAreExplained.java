package jialing.domain.procedures.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A version may decide otherwise, in words that are signed with it. */
public class ProcedureDifferencesAreExplained extends Rule<ProcedureDifferencesAreExplained.Asked> {

    /** @param explanation null when nothing was written */
    public record Asked(boolean differs, String explanation, int longest) {}

    public ProcedureDifferencesAreExplained() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.11.2",
                Text.of(
                        "与现行版本有差异，请写明原因（最多 {0} 个字）",
                        "It decides otherwise than the version in force: say why, in at most {0} characters"));
    }

    @Override
    public Verdict judge(ProcedureDifferencesAreExplained.Asked asked) {
        return Verdict.holdsIf(
                asked.explanation() == null
                        ? !asked.differs()
                        : asked.explanation().length() <= asked.longest()
                                && asked.explanation().chars().noneMatch(each -> each == 0),
                "explanation",
                asked.longest());
    }
}
