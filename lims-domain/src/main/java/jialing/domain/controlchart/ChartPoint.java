package jialing.domain.controlchart;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One control sample of one judged batch on its chart.
 *
 * @param batchId null for a point that was taken over from a former chart
 * @param accepted whether its batch was
 * @param alarms the rules that spoke when the batch was judged, by the limits that held then
 */
public record ChartPoint(
        UUID id,
        UUID chartId,
        UUID batchId,
        String batch,
        int round,
        String position,
        BigDecimal value,
        boolean accepted,
        List<ControlRule> alarms,
        String analyst,
        Instant at) {

    /** Whether it is out of control, so that the level has to be brought back by a point that is not. */
    boolean rejected() {
        return alarms.stream().anyMatch(rule -> rule.severity() == ControlRule.AlarmGrade.REJECTION);
    }
}
