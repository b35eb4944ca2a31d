package jialing.domain.supervision.rules;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An audit has a lead auditor, and its auditors are appointed as such in the laboratory. */
public final class AuditorsAreAppointed extends Rule<AuditorsAreAppointed.Team> {

    public record Team(UUID lead, Collection<UUID> members, Set<UUID> auditors) {}

    public AuditorsAreAppointed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.2.5 d); RB/T 214-2017 4.5.12",
                Text.of(
                        "内审组须有组长，成员须为本单位在任的监督员或质量管理员",
                        "The team needs a lead; its members are auditors or quality officers of this laboratory"));
    }

    @Override
    public Verdict judge(Team team) {
        boolean led = team.lead() != null && team.members().contains(team.lead());
        return Verdict.holdsIf(led && team.auditors().containsAll(team.members()), "team");
    }
}
