package jialing.domain.analysis.rules;

import java.util.Set;
import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Analyses are given to somebody who is an analyst of this laboratory today. */
public final class AnalystOfTheLaboratory extends Rule<AnalystOfTheLaboratory.Choice> {

    public record Choice(UUID analyst, Set<UUID> analysts) {}

    public AnalystOfTheLaboratory() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.2.5 d)",
                Text.of("请选择本单位今日在任的分析员", "Choose somebody who is an analyst of this laboratory today"));
    }

    @Override
    public Verdict judge(Choice choice) {
        return Verdict.holdsIf(choice.analyst() != null && choice.analysts().contains(choice.analyst()), "analyst");
    }
}
