package jialing.domain.analysis.rules;

import java.math.BigDecimal;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A diluted sample is entered only where the formula calculates it back: else the content would be too low by that factor. */
public class DilutionIsCalculated extends Rule<DilutionIsCalculated.Entry> {

    public record Entry(boolean calculated, BigDecimal dilution) {}

    public DilutionIsCalculated() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("该公式未声明稀释倍数，不能录入稀释样品", "The formula does not declare the dilution: enter no diluted sample"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(entry.calculated() || entry.dilution().compareTo(BigDecimal.ONE) == 0, "dilution");
    }
}
