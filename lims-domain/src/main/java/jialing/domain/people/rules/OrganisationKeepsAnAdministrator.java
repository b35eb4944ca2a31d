package jialing.domain.people.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.people.HeldCapacity;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Without an administrator nobody could ever be let in, or shut out, again. */
public class OrganisationKeepsAnAdministrator extends Rule<OrganisationKeepsAnAdministrator.Ending> {

    /**
     * @param ending what is to end
     * @param administrators who administers the organisation today, with no end in sight
     */
    public record Ending(Set<UUID> ending, List<HeldCapacity> administrators) {}

    public OrganisationKeepsAnAdministrator() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "这是本单位最后一位系统管理员，请先授予另一人",
                        "This is the organisation's last administrator; appoint another one first"));
    }

    @Override
    public Verdict judge(Ending ending) {
        boolean touched = ending.administrators().stream()
                .anyMatch(each -> ending.ending().contains(each.id()));
        return Verdict.holdsIf(
                !touched
                        || ending.administrators().stream()
                                .anyMatch(each -> !ending.ending().contains(each.id())),
                "capacity");
    }
}
