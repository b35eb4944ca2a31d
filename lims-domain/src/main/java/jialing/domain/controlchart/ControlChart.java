package jialing.domain.controlchart;

import java.util.UUID;

/**
 * What a laboratory watches: one kind of control of an analyte by a method on an instrument.
 *
 * @param level number of the reference material; empty where there is none
 * @param unit of the values
 */
public record ControlChart(
        UUID id,
        String organisation,
        String method,
        String analyte,
        String matrix,
        String instrument,
        ChartKind kind,
        String level,
        String unit) {

    /** What makes it this chart and no other. */
    record Key(
            String organisation,
            String method,
            String analyte,
            String matrix,
            String instrument,
            ChartKind kind,
            String level) {}

    Key key() {
        return new Key(organisation, method, analyte, matrix, instrument, kind, level);
    }
}
