package jialing.domain.people.rules;

import java.util.Set;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * An organisation takes its own people on. One that has no administrator yet cannot, so the one above it invites the first; nothing
 * else, or the sight of a laboratory's record would become a hand in it.
 */
public class InvitesForOwnOrganisation extends Rule<InvitesForOwnOrganisation.Invited> {

    /** @param administered has the organisation an administrator? */
    public record Invited(Actor by, String organisation, Set<Capacity> capacities, boolean administered) {}

    public InvitesForOwnOrganisation() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 4.2",
                Text.of(
                        "只能邀请本单位的人员；下级单位还没有系统管理员的，可以邀请其第一位系统管理员",
                        "You invite to your own organisation only; or the first administrator, to one below it that has none"));
    }

    @Override
    public Verdict judge(Invited invited) {
        boolean own = invited.by().organisation().equals(invited.organisation());
        boolean first = invited.by().sees(invited.organisation())
                && !invited.administered()
                && invited.capacities().equals(Set.of(Capacity.ADMINISTRATOR));
        return Verdict.holdsIf(own || first, "organisation");
    }
}
