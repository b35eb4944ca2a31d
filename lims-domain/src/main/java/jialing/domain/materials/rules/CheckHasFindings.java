package jialing.domain.materials.rules;

import java.util.List;
import jialing.domain.materials.MaterialCheck;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A verdict rests on something that was looked at. */
public class CheckHasFindings extends Rule<CheckHasFindings.Examination> {

    public record Examination(List<MaterialCheck.CheckFinding> findings) {}

    public CheckHasFindings() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.6.2",
                Text.of("请至少填写一项验收内容，每项写明结果和要求", "Say what was looked at, found and required, at least once"));
    }

    @Override
    public Verdict judge(CheckHasFindings.Examination subject) {
        return Verdict.holdsIf(isComplete(subject.findings()), "findings");
    }

    private static boolean isComplete(List<MaterialCheck.CheckFinding> findings) {
        return !findings.isEmpty()
                && findings.stream()
                        .allMatch(each -> isGiven(each.what()) && isGiven(each.found()) && isGiven(each.required()));
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
