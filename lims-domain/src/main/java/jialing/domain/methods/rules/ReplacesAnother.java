package jialing.domain.methods.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A standard is replaced by another one, no earlier than that was published. */
public class ReplacesAnother extends Rule<ReplacesAnother.Asked> {

    public record Asked(String from, String to, LocalDate published, LocalDate inForce) {}

    public ReplacesAnother() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "标准 {0} 不能代替自己，实施日期不能早于发布日期",
                        "Standard {0} does not replace itself, and it is in force no earlier than published"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(
                !asked.from().equals(asked.to()) && !asked.inForce().isBefore(asked.published()),
                "newMethod",
                asked.from());
    }
}
