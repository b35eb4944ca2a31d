package jialing.domain.evidence.responsibility;

import java.math.BigDecimal;
import jialing.domain.analysis.BelowDetectionLimit;
import jialing.domain.analysis.DetectionConvention;
import jialing.domain.analysis.Measured;
import jialing.domain.analysis.NotDetermined;
import jialing.domain.analysis.Qualitative;
import jialing.domain.analysis.ResultValue;
import jialing.domain.biology.Presence;

/** The columns in which a result's value is kept. */
record ResponsibilityValue(
        String kind, BigDecimal value, String operator, BigDecimal limitValue, String limitKind, String whyNot) {

    String printed(String matrix) {
        return asResult().printed(DetectionConvention.of(matrix));
    }

    private ResultValue asResult() {
        return switch (kind) {
            case "MEASURED" -> new Measured(value);
            case "BELOW_DETECTION_LIMIT" ->
                new BelowDetectionLimit(
                        BelowDetectionLimit.Operator.valueOf(operator),
                        limitValue,
                        BelowDetectionLimit.LimitKind.valueOf(limitKind));
            case "DETECTED", "NOT_DETECTED" -> new Qualitative(Presence.valueOf(kind));
            default -> new NotDetermined(NotDetermined.Reason.valueOf(whyNot));
        };
    }
}
