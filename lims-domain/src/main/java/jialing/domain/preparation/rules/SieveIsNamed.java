package jialing.domain.preparation.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A sieving step names its sieve. */
public final class SieveIsNamed extends Rule<SieveIsNamed.Step> {

    public record Step(boolean sieving, boolean sieveNamed) {}

    public SieveIsNamed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "GB/T 6003.1-2022",
                Text.of("过筛须写明筛号，其他步骤不写", "Sieving names its sieve, other steps do not"));
    }

    @Override
    public Verdict judge(SieveIsNamed.Step asked) {
        return Verdict.holdsIf(asked.sieving() == asked.sieveNamed(), "sieve");
    }
}
