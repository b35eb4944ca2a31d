package jialing.domain.inspection.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only who supervises an institution inspects it, and nobody inspects the own one. */
public final class SupervisesTheInspected extends Rule<SupervisesTheInspected.Pair> {

    /** @param supervised whether it stands below the organisation that inspects */
    public record Pair(String institution, boolean supervised) {}

    public SupervisesTheInspected() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("{0} 不在本单位的监督范围内", "{0} is not supervised by your organisation"));
    }

    @Override
    public Verdict judge(Pair pair) {
        return Verdict.holdsIf(pair.supervised(), "institutions", String.valueOf(pair.institution()));
    }
}
