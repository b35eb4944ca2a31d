package jialing.domain.documents.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whoever drafts a version says what is new. */
public class ChangesAreSaid extends Rule<String> {

    private static final int LONGEST = 2000;

    public ChangesAreSaid() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 8.3.2 c",
                Text.of("请写明本版的变更内容（至多 2000 字）", "Say what is new in this version, in at most 2000 characters"));
    }

    @Override
    public Verdict judge(String changes) {
        return Verdict.holdsIf(changes != null && !changes.isBlank() && changes.length() <= LONGEST, "changes");
    }
}
