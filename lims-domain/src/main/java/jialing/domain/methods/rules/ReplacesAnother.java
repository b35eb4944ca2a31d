package jialing.domain.methods.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A standard is replaced by another one, no earlier than that was published. */
public class ReplacesAnother extends Rule<ReplacesAnother.Asked> {

    public record Asked(String from, String to, LocalDate published, LocalDate inForce, LocalDate today) {}

    public ReplacesAnother() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "标准 {0} 不能代替自己，实施日期不能早于发布日期，日期应在前后十年内",
                        "Standard {0} does not replace itself, and it is in force no earlier than published, both within ten years"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(isPossible(asked), "newMethod", asked.from());
    }

    private static boolean isPossible(Asked asked) {
        return !asked.from().equals(asked.to())
                && !asked.inForce().isBefore(asked.published())
                && asked.published().isAfter(asked.today().minusYears(10))
                && asked.inForce().isBefore(asked.today().plusYears(10));
    }
}
