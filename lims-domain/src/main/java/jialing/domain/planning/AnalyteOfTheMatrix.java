package jialing.domain.planning;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only what the catalogue knows in this matrix can be asked for. */
public class AnalyteOfTheMatrix extends Rule<AnalyteOfTheMatrix.Choice> {

    public record Choice(String code, String matrix, boolean known) {}

    AnalyteOfTheMatrix() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.1.1",
                Text.of("目录中没有 {1} 的监测项目 {0}", "The catalogue has no analyte {0} in {1}"));
    }

    @Override
    public Verdict judge(Choice choice) {
        return Verdict.holdsIf(choice.known(), "analytes", choice.code(), choice.matrix());
    }
}
