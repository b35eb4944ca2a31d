package jialing.domain.inspection.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** At least two inspect, drawn from those who may. */
public final class TwoInspect extends Rule<TwoInspect.Asked> {

    private static final int FEWEST = 2;

    /** @param excluded how many were left out for an interest or for working there */
    public record Asked(Integer count, int candidates, int excluded) {}

    public TwoInspect() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "检验检测机构监督管理办法 第二十条",
                Text.of(
                        "检查人员不少于 2 人；可抽 {0} 人，因任职或利益关系排除 {1} 人",
                        "At least two inspect; {0} may be drawn, {1} are left out for employment or interests"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(
                asked.count() != null && asked.count() >= FEWEST && asked.count() <= asked.candidates(),
                "count",
                asked.candidates(),
                asked.excluded());
    }
}
