package jialing.domain.gate.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only some rules can be set aside; no signature makes a person competent or a material fresh. */
public final class RuleAllowsException extends Rule<RuleAllowsException.Asked> {

    /** The name of a rule, and whether there is one of that name that can be set aside. */
    public record Asked(String rule, boolean allows) {}

    public RuleAllowsException() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.10.1",
                Text.of("规则 {0} 不允许例外", "Rule {0} knows no exception"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.allows(), "rule", asked.rule());
    }
}
