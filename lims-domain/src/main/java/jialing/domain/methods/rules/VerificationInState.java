package jialing.domain.methods.rules;

import jialing.domain.methods.MethodVerification;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A file is worked on as a draft, and decided when it was submitted. */
public class VerificationInState extends Rule<VerificationInState.Asked> {

    public record Asked(
            String number, MethodVerification.VerificationState is, MethodVerification.VerificationState mustBe) {}

    public VerificationInState() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("方法验证 {0} 现在的状态不允许此操作", "The state of method verification {0} does not permit this"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.is() == asked.mustBe(), null, asked.number());
    }
}
