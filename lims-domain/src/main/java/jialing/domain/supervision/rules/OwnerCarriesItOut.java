package jialing.domain.supervision.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who was made responsible for a decision says that it is carried out, once. */
public final class OwnerCarriesItOut extends Rule<OwnerCarriesItOut.Asked> {

    public record Asked(String owner, boolean byOwner, boolean open) {}

    public OwnerCarriesItOut() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 8.9.3",
                Text.of("该决定由责任人 {0} 办结，且只办结一次", "{0}, who is responsible, says that it is carried out, and once"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(asked.byOwner() && asked.open(), null, asked.owner());
    }
}
