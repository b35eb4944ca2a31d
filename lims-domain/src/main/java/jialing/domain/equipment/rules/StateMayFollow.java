package jialing.domain.equipment.rules;

import jialing.domain.equipment.InstrumentState;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was scrapped stays so; and a state is left for another one. */
public class StateMayFollow extends Rule<StateMayFollow.Step> {

    public record Step(InstrumentState from, InstrumentState to) {}

    public StateMayFollow() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.4.9",
                Text.of("仪器状态不能由“{0}”变为“{1}”", "An instrument that is {2} cannot become {3}"));
    }

    @Override
    public Verdict judge(Step step) {
        // A limited instrument may be limited otherwise.
        boolean same = step.from() == step.to() && step.to() != InstrumentState.LIMITED;
        return Verdict.holdsIf(
                step.from() != InstrumentState.SCRAPPED && !same,
                "state",
                step.from().label().zh(),
                step.to().label().zh(),
                step.from().label().en(),
                step.to().label().en());
    }
}
