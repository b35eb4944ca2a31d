package jialing.domain.lookback;

import java.time.Instant;
import java.util.UUID;
import jialing.domain.shared.Text;

/**
 * A result of a sample that came to be with a doubtful element.
 *
 * @param resultId of the version in force, null while nothing was read yet
 * @param value as it is printed, null while there is none
 * @param decision null while nobody decided
 * @param followed whether what was decided has been done: analysed again, amended, withdrawn
 */
public record TouchedResult(
        UUID batchId,
        String batch,
        int round,
        UUID positionId,
        String container,
        UUID sampleId,
        String sampleCode,
        UUID workOrderId,
        String analyte,
        String method,
        UUID analyst,
        String analystName,
        UUID resultId,
        String value,
        String unit,
        State state,
        Instant usedAt,
        Decision decision,
        String reason,
        String decidedBy,
        Instant decidedAt,
        boolean followed) {

    /** How far a result has come. */
    public enum State {
        UNSIGNED("未签发", "not signed"),
        SIGNED("已签发未报告", "signed, not reported"),
        REPORTED("已报告", "reported");

        private final Text label;

        State(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }
    }
}
