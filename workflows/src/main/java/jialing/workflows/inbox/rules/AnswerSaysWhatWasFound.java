package jialing.workflows.inbox.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who examines, explains or hastens puts on record what was found or done. */
public final class AnswerSaysWhatWasFound extends Rule<String> {

    public AnswerSaysWhatWasFound() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.10.1",
                Text.of("请写明核查或处理的结果", "Say what was found or done"));
    }

    @Override
    public Verdict judge(String remark) {
        return Verdict.holdsIf(remark != null && !remark.isBlank(), "remark");
    }
}
