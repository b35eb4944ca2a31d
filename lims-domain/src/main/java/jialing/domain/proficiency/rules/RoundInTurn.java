package jialing.domain.proficiency.rules;

import jialing.domain.proficiency.RoundState;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Each step of a round follows the one before. */
public final class RoundInTurn extends Rule<RoundInTurn.Step> {

    public record Step(String number, RoundState state, RoundState needed) {}

    public RoundInTurn() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17043:2023 7",
                Text.of("能力验证 {0} 现在的状态是“{1}”，不能办理此项", "Round {0} is “{2}” now; this cannot be done"));
    }

    @Override
    public Verdict judge(Step step) {
        return Verdict.holdsIf(
                step.state() == step.needed(),
                null,
                step.number(),
                step.state().label().zh(),
                step.state().label().en());
    }
}
