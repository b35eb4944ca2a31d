package jialing.domain.lookback.rules;

import java.util.Set;
import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who did the work does not decide whether a fault reached it. */
public final class DecidesOnWorkOfOthers extends Rule<DecidesOnWorkOfOthers.Asked> {

    /** Who decides, and who analysed what is decided on. */
    public record Asked(UUID person, Set<UUID> analysts) {}

    public DecidesOnWorkOfOthers() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 7.10.1 a",
                Text.of("不能对本人所做分析的影响作出决定", "Nobody decides on results that the own analysis gave"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(!asked.analysts().contains(asked.person()), null);
    }
}
