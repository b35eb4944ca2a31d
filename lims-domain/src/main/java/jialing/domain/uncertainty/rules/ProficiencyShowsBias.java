package jialing.domain.uncertainty.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Single results of others' samples show a bias only when there are several of them. */
public class ProficiencyShowsBias extends Rule<Integer> {

    private static final int FEWEST = 6;

    public ProficiencyShowsBias() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO 11352:2012; Nordtest TR 537",
                Text.of(
                        "由能力验证或加标回收评定偏倚至少需要 6 次，现有 {0} 次",
                        "Bias from proficiency tests or recoveries takes at least 6 of them; there are {0}"));
    }

    @Override
    public Verdict judge(Integer rounds) {
        return Verdict.holdsIf(rounds >= FEWEST, "trials", rounds);
    }
}
