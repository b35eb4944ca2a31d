package jialing.domain.methods.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The language knows no series: sound levels, taxa, plates and tubes keep their formulas. */
public class FormulaReadsSingly extends Rule<FormulaReadsSingly.Asked> {

    public record Asked(boolean series) {}

    public FormulaReadsSingly() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("该方法由数据序列计算，不能用文本公式", "This method calculates from a series; no written formula does"));
    }

    @Override
    public Verdict judge(FormulaReadsSingly.Asked asked) {
        return Verdict.holdsIf(!asked.series(), "method");
    }
}
