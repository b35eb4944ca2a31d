package jialing.domain.methods.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A verification is approved by somebody who neither drafted it nor entered a trial of it. */
public class ApproverIsNotVerifier extends Rule<ApproverIsNotVerifier.Asked> {

    public record Asked(boolean tookPart) {}

    public ApproverIsNotVerifier() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 7.2.1.5",
                Text.of("参加方法验证的人不能批准该验证", "Who took part in a verification does not approve it"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(!asked.tookPart(), null);
    }
}
