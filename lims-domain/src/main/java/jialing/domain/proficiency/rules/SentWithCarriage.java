package jialing.domain.proficiency.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The dispatch says how the items travel. */
public final class SentWithCarriage extends Rule<Boolean> {

    public SentWithCarriage() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17043:2023 7.3.4",
                Text.of(
                        "请写明包装、运输和保存条件（500 字以内）",
                        "Say how the items are packed, carried and kept, 500 characters at most"));
    }

    @Override
    public Verdict judge(Boolean holds) {
        return Verdict.holdsIf(holds, "carriage");
    }
}
