package jialing.domain.nonconformity.rules;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only who owns an action reports it as carried out. */
public class OwnerCarriesOut extends Rule<OwnerCarriesOut.Pair> {

    public record Pair(UUID owner, String ownerName, UUID person) {}

    public OwnerCarriesOut() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 8.7.1 c",
                Text.of("此措施由 {0} 负责，只能由本人报告完成", "This action is {0}’s; nobody else reports it as carried out"));
    }

    @Override
    public Verdict judge(Pair pair) {
        return Verdict.holdsIf(pair.owner().equals(pair.person()), null, pair.ownerName());
    }
}
