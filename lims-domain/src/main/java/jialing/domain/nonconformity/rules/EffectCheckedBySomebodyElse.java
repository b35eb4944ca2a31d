package jialing.domain.nonconformity.rules;

import java.util.Set;
import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Whether actions had an effect, somebody says who owns none of them. */
public class EffectCheckedBySomebodyElse extends Rule<EffectCheckedBySomebodyElse.Asked> {

    public record Asked(UUID person, Set<UUID> owners) {}

    public EffectCheckedBySomebodyElse() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 8.7.1 d",
                Text.of("纠正措施的负责人不能验证自己的措施", "Who owns a corrective action does not check its effect"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(!asked.owners().contains(asked.person()), null);
    }
}
