package jialing.domain.controlchart;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A chart in a list.
 *
 * @param limitsVersion null while no limits are drawn
 * @param lastValue null while it has no point
 * @param alarms of its newest point
 */
public record ChartLine(
        ControlChart chart,
        long points,
        Integer limitsVersion,
        BigDecimal lastValue,
        Instant lastAt,
        List<ControlRule> alarms) {}
