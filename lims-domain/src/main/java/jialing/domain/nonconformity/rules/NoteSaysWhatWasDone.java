package jialing.domain.nonconformity.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whoever takes a step says what was done or found. */
public class NoteSaysWhatWasDone extends Rule<String> {

    private static final int LONGEST = 4000;

    public NoteSaysWhatWasDone() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 8.7.3",
                Text.of("请写明做了什么或发现了什么（至多 4000 字）", "Say what was done or found, in at most 4000 characters"));
    }

    @Override
    public Verdict judge(String note) {
        return Verdict.holdsIf(note != null && !note.isBlank() && note.length() <= LONGEST, "note");
    }
}
