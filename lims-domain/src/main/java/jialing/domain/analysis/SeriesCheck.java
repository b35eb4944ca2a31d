package jialing.domain.analysis;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.domain.analysis.calculation.MeasuredSeries;
import jialing.domain.analysis.calculation.SeriesPoint;
import jialing.domain.analysis.rules.PointIsWhole;
import jialing.domain.analysis.rules.SeriesHasItsTime;
import jialing.domain.analysis.rules.SeriesIsBounded;
import jialing.domain.analysis.rules.ValueIsNumber;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Rule;

/** Reads a series that nobody believes yet: every point is heard before one is refused. */
final class SeriesCheck {

    private static final ValueIsNumber NUMBER = new ValueIsNumber();
    private static final PointIsWhole WHOLE = new PointIsWhole();
    private static final int TOLD_AT_ONCE = 50;

    private final RecordSeries.Command command;
    private final Objections objections = new Objections();
    private int refused;

    SeriesCheck(RecordSeries.Command command) {
        this.command = command;
    }

    /** @throws jialing.domain.shared.Refusal with the objections to the first fifty wrong points */
    MeasuredSeries read() {
        List<PointRow> rows = command.file() == null ? command.points() : SeriesFile.read(command.file());
        new SeriesIsBounded().require(new SeriesIsBounded.Delivery(command.kind(), rows.size()));
        new SeriesHasItsTime()
                .require(new SeriesHasItsTime.Delivery(command.kind(), command.startedAt(), command.intervalMillis()));
        var points = new ArrayList<SeriesPoint>();
        for (int i = 0; i < rows.size() && refused < TOLD_AT_ONCE; i++) {
            points.add(point(rows.get(i), i));
        }
        objections.refuseIfAny();
        return new MeasuredSeries(
                command.kind(),
                points,
                command.startedAt(),
                command.intervalMillis() == null ? null : Duration.ofMillis(command.intervalMillis()));
    }

    private SeriesPoint point(PointRow row, int index) {
        Map<String, BigDecimal> values = new HashMap<>();
        row.values().forEach((name, text) -> {
            if (text != null && !text.isBlank()) {
                number(index, name, text, values);
            }
        });
        var point = new SeriesPoint(row.label(), values);
        hear(WHOLE, new PointIsWhole.Entry(command.kind(), index, point));
        return point;
    }

    private void number(int index, String name, String text, Map<String, BigDecimal> values) {
        if (hear(NUMBER, new ValueIsNumber.Entry("points[" + index + "]." + name, text))) {
            values.put(name, new BigDecimal(text.trim()));
        }
    }

    private <S> boolean hear(Rule<S> rule, S subject) {
        boolean holds = rule.objection(subject).isEmpty();
        if (!holds) {
            objections.hear(rule, subject);
            refused++;
        }
        return holds;
    }
}
