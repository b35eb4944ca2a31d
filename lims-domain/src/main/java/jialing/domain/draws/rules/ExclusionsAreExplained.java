package jialing.domain.draws.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.domain.draws.DrawCandidate;
import jialing.domain.draws.ExcludedCandidate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nobody is left out without a reason, and nobody is in and out at once. */
public final class ExclusionsAreExplained extends Rule<ExclusionsAreExplained.Given> {

    private static final int MOST = 5_000;
    private static final int LONGEST = 500;

    public record Given(List<DrawCandidate> candidates, List<ExcludedCandidate> excluded) {}

    public ExclusionsAreExplained() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "排除 {0}：须写明编号、名称和理由（500 字以内），且不在候选之中",
                        "Left out {0}: give id, name and reason (500 characters at most), and do not name it as a candidate too"));
    }

    @Override
    public Verdict judge(Given given) {
        if (given.excluded().size() > MOST) {
            return Verdict.broken("excluded", given.excluded().size());
        }
        Set<String> candidates =
                given.candidates().stream().map(DrawCandidate::id).collect(Collectors.toSet());
        return given.excluded().stream()
                .filter(each -> !isGiven(each.id())
                        || !isGiven(each.name())
                        || !isGiven(each.reason())
                        || candidates.contains(each.id()))
                .findFirst()
                .map(each -> Verdict.broken("excluded", String.valueOf(each.id())))
                .orElseGet(Verdict::holds);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }
}
