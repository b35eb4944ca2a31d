package jialing.domain.supervision.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only the team answers the questions of its audit. */
public final class AuditorOfTheTeam extends Rule<Boolean> {

    public AuditorOfTheTeam() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO 19011:2018 5.5.4",
                Text.of("只有本次内审组的成员可以填写", "Only members of this audit's team do this"));
    }

    @Override
    public Verdict judge(Boolean member) {
        return Verdict.holdsIf(member, null);
    }
}
