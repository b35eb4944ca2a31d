package jialing.domain.people.rules;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An administrator who could make himself signatory would answer to nobody. */
public class NobodyGrantsToThemselves extends Rule<NobodyGrantsToThemselves.Grant> {

    /** Who gives to whom. */
    public record Grant(UUID giver, UUID receiver) {}

    public NobodyGrantsToThemselves() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 6.2.5",
                Text.of("任何人都不能给自己授予身份", "Nobody grants a capacity to themselves"));
    }

    @Override
    public Verdict judge(Grant grant) {
        return Verdict.holdsIf(!grant.giver().equals(grant.receiver()), "person");
    }
}
