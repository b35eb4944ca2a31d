package jialing.domain.controlchart.rules;

import java.util.List;
import jialing.domain.controlchart.ChartKind;
import jialing.domain.controlchart.ControlRule;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A control sample fits the history of its chart. A warning is answered in words; a rejection is measured again. */
public final class ChartSaysNothing extends Rule<ChartSaysNothing.Point> {

    /** @param alarms the rules that speak of the point */
    public record Point(ChartKind kind, String position, String analyte, List<ControlRule> alarms) {}

    public ChartSaysNothing() {
        super(
                Refusal.Kind.CONFLICT,
                "GB/T 17989.2-2020",
                Text.of("{1} 的 {2} 在{0}上报警：{3}", "{1} of {2} raises an alarm on the chart ({0}): {3}"));
    }

    @Override
    public Verdict judge(Point point) {
        if (point.alarms().isEmpty()) {
            return Verdict.holds();
        }
        return Verdict.broken(null, point.kind().label(), point.position(), point.analyte(), joined(point.alarms()));
    }

    private static Text joined(List<ControlRule> alarms) {
        return Text.of(
                String.join("；", alarms.stream().map(rule -> rule.label().zh()).toList()),
                String.join("; ", alarms.stream().map(rule -> rule.label().en()).toList()));
    }
}
