package jialing.domain.nonconformity.rules;

import jialing.domain.nonconformity.CourseState;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A nonconformity is closed only when somebody has looked whether what was done had its effect, and it had. */
public class EffectIsChecked extends Rule<EffectIsChecked.Standing> {

    public record Standing(String number, CourseState state) {}

    public EffectIsChecked() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 8.7.1 d",
                Text.of(
                        "不符合 {0} 的有效性尚未验证",
                        "Nobody has checked yet whether what was done about nonconformity {0} had its effect"));
    }

    @Override
    public Verdict judge(Standing standing) {
        return Verdict.holdsIf(standing.state().compareTo(CourseState.AWAITS_CLOSING) >= 0, null, standing.number());
    }
}
