package jialing.domain.environment.rules;

import jialing.domain.environment.Excursion;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is known about an excursion is decided on once. */
public final class ExcursionAwaitsDecision extends Rule<Excursion> {

    public ExcursionAwaitsDecision() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.10.1",
                Text.of("超限 {0} 已有处理决定", "Excursion {0} is decided on already"));
    }

    @Override
    public Verdict judge(Excursion excursion) {
        return Verdict.holdsIf(!excursion.isDecided(), null, excursion.number());
    }
}
