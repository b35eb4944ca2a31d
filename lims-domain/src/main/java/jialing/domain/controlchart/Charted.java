package jialing.domain.controlchart;

import java.math.BigDecimal;

/**
 * What a batch adds to a chart when it is judged.
 *
 * @param level number of the reference material; empty where there is none
 */
record Charted(String analyte, ChartKind kind, String level, String unit, String position, BigDecimal value) {}
