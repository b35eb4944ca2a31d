package jialing.domain.lookback.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only what is not signed is analysed again; only what is signed is amended; only what is reported is recalled. */
public final class DecisionFitsState extends Rule<DecisionFitsState.Decided> {

    /** A decision on a result, both in words, and whether the one can be carried out on the other. */
    public record Decided(String container, String analyte, Text decision, Text state, boolean fits) {}

    public DecisionFitsState() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.10.1",
                Text.of(
                        "{0} 的 {1}：结果状态与所作决定不符（{2} / {3}）",
                        "{1} in {0}: the decision does not fit the state of the result ({2} / {3})"));
    }

    @Override
    public Verdict judge(Decided decided) {
        return Verdict.holdsIf(
                decided.fits(),
                "decision",
                decided.container(),
                decided.analyte(),
                decided.decision().zh(),
                decided.state().zh());
    }
}
