package jialing.domain.transfer.rules;

import java.util.EnumSet;
import java.util.Set;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who keeps the key of coded samples neither analyses nor answers for results, nor runs the system. */
public final class KeeperStaysFromResults extends Rule<Actor> {

    private static final Set<Capacity> APART = EnumSet.of(
            Capacity.ANALYST, Capacity.CHECKER, Capacity.REVIEWER, Capacity.SIGNATORY, Capacity.ADMINISTRATOR);

    public KeeperStaysFromResults() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "HJ 630-2011",
                Text.of(
                        "密码样由不参与检测、校核、审核、签发和系统管理的人员编码和保管",
                        "Coded samples are kept by people who do not analyse, check, review, sign or administer"));
    }

    @Override
    public Verdict judge(Actor actor) {
        return Verdict.holdsIf(APART.stream().noneMatch(actor::holds), null);
    }
}
