package jialing.domain.nonconformity.rules;

import java.util.EnumSet;
import java.util.Set;
import jialing.domain.nonconformity.CourseState;
import jialing.domain.nonconformity.CourseStep;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A step is taken when it is its turn: nothing is evaluated before it was put right, nothing checked before it was carried out. */
public class StepInTurn extends Rule<StepInTurn.Asked> {

    public record Asked(String number, CourseStep.Kind kind, CourseState state) {}

    public StepInTurn() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 8.7.1",
                Text.of("“{0}”此时不能进行：不符合 {2} 目前{3}", "It is not the turn of “{1}”: nonconformity {2} {4}"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(
                turns(asked.kind()).contains(asked.state()),
                null,
                asked.kind().label().zh(),
                asked.kind().label().en(),
                asked.number(),
                asked.state().label().zh(),
                asked.state().label().en());
    }

    private static Set<CourseState> turns(CourseStep.Kind kind) {
        return switch (kind) {
            case EVALUATE -> EnumSet.of(CourseState.AWAITS_EVALUATION);
            case DECIDE_ACTION -> EnumSet.of(CourseState.AWAITS_ACTION, CourseState.ACTIONS_OPEN);
            case COMPLETE_ACTION -> EnumSet.of(CourseState.ACTIONS_OPEN);
            case CHECK_EFFECT -> EnumSet.of(CourseState.AWAITS_EFFECT_CHECK);
            case REOPEN -> EnumSet.of(CourseState.CLOSED);
            // What closing needs, other rules say one by one.
            case STOP_WORK, RESUME_WORK, CORRECT, CLOSE -> EnumSet.complementOf(EnumSet.of(CourseState.CLOSED));
        };
    }
}
