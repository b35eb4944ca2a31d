package jialing.domain.transfer.rules;

import java.util.Set;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;
import jialing.domain.transfer.Consignment;
import jialing.domain.transfer.ConsignmentState;

/** A consignment goes one way: prepared, sealed, and its key opened once. */
public final class ConsignmentInTurn extends Rule<ConsignmentInTurn.Step> {

    public record Step(Consignment consignment, Set<ConsignmentState> allowed) {

        public static Step of(Consignment consignment, ConsignmentState... allowed) {
            return new Step(consignment, Set.of(allowed));
        }
    }

    public ConsignmentInTurn() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of("委托批 {0} 的状态为“{1}”，不能办理", "Consignment {0} is at “{2}”: this is not its turn"));
    }

    @Override
    public Verdict judge(Step step) {
        ConsignmentState state = step.consignment().state();
        return Verdict.holdsIf(
                step.allowed().contains(state),
                null,
                step.consignment().number(),
                state.label().zh(),
                state.label().en());
    }
}
