package jialing.domain.supervision.rules;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A decision says what, who of the laboratory, and until when. */
public final class DecisionHasOwnerAndDay extends Rule<DecisionHasOwnerAndDay.Given> {

    public record Given(boolean area, String what, UUID owner, Set<UUID> people, LocalDate dueOn, LocalDate today) {}

    public DecisionHasOwnerAndDay() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 8.9.3",
                Text.of(
                        "请写明决定的方面、内容、本单位的责任人和今天以后的期限",
                        "Say what it is about, what is decided, who of the laboratory does it, and a day that has not passed"));
    }

    @Override
    public Verdict judge(Given given) {
        if (!given.area()) {
            return Verdict.broken("area");
        }
        if (given.what() == null || given.what().isBlank() || given.what().length() > 1000) {
            return Verdict.broken("what");
        }
        if (given.owner() == null || !given.people().contains(given.owner())) {
            return Verdict.broken("owner");
        }
        boolean near = given.dueOn() != null
                && !given.dueOn().isBefore(given.today())
                && given.dueOn().isBefore(given.today().plusYears(5));
        return Verdict.holdsIf(near, "dueOn");
    }
}
