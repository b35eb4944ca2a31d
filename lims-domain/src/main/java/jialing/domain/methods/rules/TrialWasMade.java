package jialing.domain.methods.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Determinations are entered with the day on which they were made, today at the latest. */
public class TrialWasMade extends Rule<TrialWasMade.Asked> {

    public record Asked(LocalDate on, LocalDate today) {}

    public TrialWasMade() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 630-2011",
                Text.of("请填写测定日期，不能晚于今天，也不能早于十年前", "Give the day of the determinations, of the last ten years"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(
                asked.on() != null
                        && !asked.on().isAfter(asked.today())
                        && asked.on().isAfter(asked.today().minusYears(10)),
                "madeOn");
    }
}
