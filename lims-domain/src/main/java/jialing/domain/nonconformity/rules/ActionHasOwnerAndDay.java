package jialing.domain.nonconformity.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A corrective action has somebody of the house who carries it out, and a day that is not over. */
public class ActionHasOwnerAndDay extends Rule<ActionHasOwnerAndDay.Given> {

    public record Given(boolean ownerWorksHere, LocalDate dueOn, LocalDate today) {}

    public ActionHasOwnerAndDay() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 8.7.1 c",
                Text.of(
                        "纠正措施须写明本单位的负责人和今天或以后的期限",
                        "A corrective action needs an owner of this laboratory and a due day that is not over"));
    }

    @Override
    public Verdict judge(Given given) {
        if (!given.ownerWorksHere()) {
            return Verdict.broken("owner");
        }
        return Verdict.holdsIf(given.dueOn() != null && !given.dueOn().isBefore(given.today()), "dueOn");
    }
}
