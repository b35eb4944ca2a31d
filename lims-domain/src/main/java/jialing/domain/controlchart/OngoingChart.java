package jialing.domain.controlchart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chart with what a batch is about to add to it.
 *
 * @param onRecord false for a chart that begins with this batch
 * @param points history, oldest first
 * @param limits every version, oldest first
 * @param rules that speak on it
 * @param added by the batch, in the order of its positions
 */
public record OngoingChart(
        ControlChart chart,
        boolean onRecord,
        List<ChartPoint> points,
        List<DrawnLimits> limits,
        List<ControlRule> rules,
        List<Charted> added) {

    /** A point of the batch with the rules that speak of it. */
    record Spoken(Charted point, List<ControlRule> alarms) {}

    public Optional<ControlLimits> limitsInForce() {
        return limits.stream().reduce((earlier, later) -> later).map(DrawnLimits::limits);
    }

    /** Every added point judged after those before it. Rejected points of the past are no pattern any more: they were answered. */
    List<Spoken> spoken() {
        var values = new ArrayList<BigDecimal>();
        points.stream()
                .filter(point -> !point.rejected())
                .map(ChartPoint::value)
                .forEach(values::add);
        var spoken = new ArrayList<Spoken>();
        for (Charted each : added) {
            values.add(each.value());
            List<ControlRule> alarms = limitsInForce()
                    .map(inForce -> rules.stream()
                            .filter(rule -> rule.speaksOf(values, inForce))
                            .toList())
                    .orElse(List.of());
            spoken.add(new Spoken(each, alarms));
        }
        return spoken;
    }
}
