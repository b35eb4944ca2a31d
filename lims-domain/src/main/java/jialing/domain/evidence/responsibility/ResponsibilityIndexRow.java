package jialing.domain.evidence.responsibility;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.evidence.ResponsibilityIndex.Line;
import jialing.domain.shared.Text;

/** A result of a sample as the query answers it. */
record ResponsibilityIndexRow(
        String container,
        String matrix,
        Text analyteName,
        String analyte,
        UUID id,
        Instant recordedAt,
        int round,
        int version,
        String kind,
        BigDecimal value,
        String operator,
        BigDecimal limitValue,
        String limitKind,
        String whyNot,
        String unit) {

    Line line() {
        var kept = new ResponsibilityValue(kind, value, operator, limitValue, limitKind, whyNot);
        return new Line(id, container, analyte, analyteName, kept.printed(matrix), unit, version);
    }
}
