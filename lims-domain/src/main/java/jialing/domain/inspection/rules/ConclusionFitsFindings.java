package jialing.domain.inspection.rules;

import jialing.domain.inspection.InspectionConclusion;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who found something does not conclude that nothing was found, and the other way round. */
public final class ConclusionFitsFindings extends Rule<ConclusionFitsFindings.Given> {

    /** @param found whether anything did not conform */
    public record Given(InspectionConclusion conclusion, boolean found) {}

    public ConclusionFitsFindings() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "检查结论须与所见一致：有不符合不能写“未发现问题”，没有不符合不能责令整改或移送",
                        "The conclusion must fit what was found: with findings it is not “nothing found”, without any it is"));
    }

    @Override
    public Verdict judge(Given given) {
        return Verdict.holdsIf(
                given.conclusion() != null
                        && given.found() != (given.conclusion() == InspectionConclusion.NOTHING_FOUND),
                "conclusion");
    }
}
