package jialing.domain.supervision.rules;

import java.util.Collection;
import java.util.Set;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Somebody looks at each element whose duty it is not. */
public final class NobodyAuditsTheOwnWork extends Rule<NobodyAuditsTheOwnWork.Asked> {

    /**
     * @param duty whose work the question asks about; null for everybody's
     * @param auditors the capacities of each who may answer it
     */
    public record Asked(String question, Capacity duty, Collection<Set<Capacity>> auditors) {}

    public NobodyAuditsTheOwnWork() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "RB/T 214-2017 4.5.12; ISO 19011:2018 4 e)",
                Text.of(
                        "{0} 问的是 {1} 的工作，须由不担任该职务的内审员审核",
                        "{0} asks about the work of the {2}; an auditor who does not hold that duty has to look at it"));
    }

    @Override
    public Verdict judge(Asked asked) {
        boolean free = asked.duty() == null || asked.auditors().stream().anyMatch(held -> !held.contains(asked.duty()));
        return free
                ? Verdict.holds()
                : Verdict.broken(
                        "team",
                        asked.question(),
                        asked.duty().label().zh(),
                        asked.duty().label().en());
    }
}
