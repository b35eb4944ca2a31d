package jialing.domain.methods.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A trial rests on the number of determinations that HJ 168 asks for. */
public class EnoughDeterminations extends Rule<EnoughDeterminations.Count> {

    public record Count(int made, int atLeast) {}

    public EnoughDeterminations() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 168-2020",
                Text.of("至少需要 {1} 次平行测定，只有 {0} 次", "At least {1} determinations are needed, there are {0}"));
    }

    @Override
    public Verdict judge(Count count) {
        return Verdict.holdsIf(count.made() >= count.atLeast(), "determinations", count.made(), count.atLeast());
    }
}
