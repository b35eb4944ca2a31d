package jialing.domain.inspection.rules;

import jialing.domain.inspection.InspectionState;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Each step follows the one before: begun, answered, signed, published. */
public final class InspectionInTurn extends Rule<InspectionInTurn.Step> {

    public record Step(String number, InspectionState state, InspectionState allowed) {

        public static Step of(String number, InspectionState state, InspectionState allowed) {
            return new Step(number, state, allowed);
        }
    }

    public InspectionInTurn() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("检查 {0} 现在的状态是“{1}”，不能办理此项", "Inspection {0} is “{2}” now; this cannot be done"));
    }

    @Override
    public Verdict judge(Step step) {
        return Verdict.holdsIf(
                step.allowed() == step.state(),
                null,
                step.number(),
                step.state().label().zh(),
                step.state().label().en());
    }
}
