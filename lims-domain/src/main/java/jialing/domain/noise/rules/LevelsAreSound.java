package jialing.domain.noise.rules;

import java.math.BigDecimal;
import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A series has at least one level and none that no meter shows. */
public final class LevelsAreSound extends Rule<List<BigDecimal>> {

    private static final BigDecimal LOWEST = BigDecimal.ZERO;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(200);

    public LevelsAreSound() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "声级序列至少须有一个声级，且每个声级应在 {0}～{1} dB 之间",
                        "A series needs at least one level, and every level lies between {0} and {1} dB"));
    }

    @Override
    public Verdict judge(List<BigDecimal> levels) {
        boolean sound = !levels.isEmpty()
                && levels.stream().allMatch(level -> level.compareTo(LOWEST) >= 0 && level.compareTo(HIGHEST) <= 0);
        return Verdict.holdsIf(sound, "values", LOWEST, HIGHEST);
    }
}
