package jialing.domain.inspection.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Period and number were named when the inspection began: afterwards the seed is known, and somebody could look for a period that suits. */
public final class BeginningNamedScope extends Rule<Boolean> {

    public BeginningNamedScope() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "本次检查开始时没有写明核查的期间和数量，不能抽取",
                        "The beginning of this inspection named no period and number: nothing is drawn"));
    }

    @Override
    public Verdict judge(Boolean named) {
        return Verdict.holdsIf(named, null);
    }
}
