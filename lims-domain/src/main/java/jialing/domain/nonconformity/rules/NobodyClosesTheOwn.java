package jialing.domain.nonconformity.rules;

import java.util.Set;
import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who did the work that a nonconformity is about, or owned one of its corrective actions, does not close it. Who found it may: finding is no work of the own. */
public class NobodyClosesTheOwn extends Rule<NobodyClosesTheOwn.Asked> {

    /**
     * @param didTheWork who acted on the things that it concerns, and who is named among them
     * @param owners of its corrective actions
     */
    public record Asked(String number, UUID person, Set<UUID> didTheWork, Set<UUID> owners) {}

    public NobodyClosesTheOwn() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 4.1.1, 7.10.1",
                Text.of(
                        "您参与了不符合 {0} 所涉及的工作或负责其纠正措施，不能关闭它",
                        "You did work that nonconformity {0} is about, or owned one of its actions; somebody else closes it"));
    }

    @Override
    public Verdict judge(Asked asked) {
        boolean own =
                asked.didTheWork().contains(asked.person()) || asked.owners().contains(asked.person());
        return Verdict.holdsIf(!own, null, asked.number());
    }
}
