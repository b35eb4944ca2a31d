package jialing.domain.analysis.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A line is drawn beyond its points only where they lie on one: r as the method asks of its curves. */
public final class AdditionsAreLinear extends Rule<AdditionsAreLinear.Line> {

    private static final int SHOWN_DECIMALS = 5;

    /** @param atLeast what |r| must reach; null where the method asks nothing */
    public record Line(String analyte, BigDecimal correlation, BigDecimal atLeast) {}

    public AdditionsAreLinear() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "{0} 的标准加入不在一条直线上（r = {1}，须 ≥ {2}），不能外推；请检查各份的加标和响应，减小加入量或稀释后重测",
                        "The additions of {0} do not lie on a line (r = {1}, not at least {2}) and cannot be extrapolated; check the portions, add less or dilute, and measure again"));
    }

    @Override
    public Verdict judge(Line line) {
        return Verdict.holdsIf(
                line.atLeast() == null || line.correlation().compareTo(line.atLeast()) >= 0,
                "points",
                line.analyte(),
                line.correlation().setScale(SHOWN_DECIMALS, RoundingMode.DOWN),
                line.atLeast());
    }
}
