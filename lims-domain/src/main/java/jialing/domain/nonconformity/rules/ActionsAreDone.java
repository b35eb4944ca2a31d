package jialing.domain.nonconformity.rules;

import jialing.domain.nonconformity.CourseState;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A nonconformity is not closed while a corrective action is open, or one is needed and not decided. */
public class ActionsAreDone extends Rule<ActionsAreDone.Standing> {

    public record Standing(String number, CourseState state) {}

    public ActionsAreDone() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 8.7.1",
                Text.of("不符合 {0} 还有未完成的措施或步骤：{1}", "Nonconformity {0} has open steps or actions: it {2}"));
    }

    @Override
    public Verdict judge(Standing standing) {
        return Verdict.holdsIf(
                standing.state().compareTo(CourseState.AWAITS_EFFECT_CHECK) >= 0,
                null,
                standing.number(),
                standing.state().label().zh(),
                standing.state().label().en());
    }
}
