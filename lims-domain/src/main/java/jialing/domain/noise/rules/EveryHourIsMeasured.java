package jialing.domain.noise.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Day and night levels of a day are made of all its 24 hours; an hour that is missing cannot be guessed. */
public final class EveryHourIsMeasured extends Rule<Set<Integer>> {

    private static final int HOURS = 24;

    public EveryHourIsMeasured() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB 3096-2008",
                Text.of(
                        "昼间、夜间等效声级须有全天 24 个小时的等效声级（缺：{0}）",
                        "Day and night levels need all 24 hours of the day (missing: {0})"));
    }

    @Override
    public Verdict judge(Set<Integer> hours) {
        List<Integer> missing = IntStream.range(0, HOURS)
                .filter(hour -> !hours.contains(hour))
                .boxed()
                .toList();
        return Verdict.holdsIf(missing.isEmpty(), "values", missing);
    }
}
