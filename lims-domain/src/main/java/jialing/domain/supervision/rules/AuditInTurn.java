package jialing.domain.supervision.rules;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;
import jialing.domain.supervision.AuditState;

/** Each step follows the one before: programme approved, questions answered, reported, approved, closed. */
public final class AuditInTurn extends Rule<AuditInTurn.Step> {

    public record Step(String number, AuditState state, List<AuditState> allowed) {

        public static Step of(String number, AuditState state, AuditState... allowed) {
            return new Step(number, state, List.of(allowed));
        }
    }

    public AuditInTurn() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 8.8.2",
                Text.of("内审 {0} 现在的状态是“{1}”，不能办理此项", "Audit {0} is “{2}” now; this cannot be done"));
    }

    @Override
    public Verdict judge(Step step) {
        return Verdict.holdsIf(
                step.allowed().contains(step.state()),
                null,
                step.number(),
                step.state().label().zh(),
                step.state().label().en());
    }
}
