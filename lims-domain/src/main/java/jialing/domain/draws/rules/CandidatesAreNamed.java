package jialing.domain.draws.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jialing.domain.draws.DrawCandidate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Every candidate has an id of its own, a name, and whole tickets. */
public final class CandidatesAreNamed extends Rule<List<DrawCandidate>> {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int MOST = 5_000;
    private static final int MOST_TICKETS = 100;
    private static final int LONGEST_NAME = 200;

    public CandidatesAreNamed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "候选 {0}：编号须唯一（字母、数字、点、横线、下划线，64 位以内），有名称，签数为 1 至 100；候选最多 5000 个",
                        "Candidate {0}: each needs an id of its own (letters, digits, dot, dash, underscore, up to 64), a name, and 1 to 100"
                                + " tickets; 5000 candidates at most"));
    }

    @Override
    public Verdict judge(List<DrawCandidate> candidates) {
        if (candidates.size() > MOST) {
            return Verdict.broken("candidates", candidates.size());
        }
        Set<String> met = new HashSet<>();
        return candidates.stream()
                .filter(each -> !isNamed(each) || !met.add(each.id()))
                .findFirst()
                .map(each -> Verdict.broken("candidates", String.valueOf(each.id())))
                .orElseGet(Verdict::holds);
    }

    private static boolean isNamed(DrawCandidate each) {
        return each.id() != null
                && ID.matcher(each.id()).matches()
                && each.name() != null
                && !each.name().isBlank()
                && each.name().length() <= LONGEST_NAME
                && each.weight() >= 1
                && each.weight() <= MOST_TICKETS;
    }
}
