package jialing.domain.materials.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The acceptance of a standard titrant is its standardisation. */
public class TitrantIsStandardised extends Rule<TitrantIsStandardised.Attempt> {

    public record Attempt(boolean titrant, boolean standardisation) {}

    public TitrantIsStandardised() {
        super(
                Refusal.Kind.CONFLICT,
                "GB/T 601-2016",
                Text.of(
                        "标准滴定溶液以标定为验收；只有标准滴定溶液须标定",
                        "A standard titrant is accepted by its standardisation, and nothing else is standardised"));
    }

    @Override
    public Verdict judge(TitrantIsStandardised.Attempt subject) {
        return Verdict.holdsIf(subject.titrant() == subject.standardisation(), null);
    }
}
