package jialing.domain.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.shared.Text;

/**
 * Records drawn at random: those of the period in the order of SHA-256 of seed and id, the first so many. With the seed anybody draws
 * the same ones again.
 *
 * @param population how many there were to draw from
 */
public record RecordDraw(
        UUID id,
        Kind kind,
        LocalDate from,
        LocalDate to,
        String seed,
        int population,
        List<Concerned> drawn,
        String drawer,
        Instant drawnAt) {

    /** What may be drawn. */
    public enum Kind {
        SAMPLE("样品", "samples", "Sample"),
        BATCH("分析批", "batches", "AnalyticalBatch"),
        REPORT("报告", "reports", "Report");

        private final Text label;
        private final String type;

        Kind(String zh, String en, String type) {
            this.label = Text.of(zh, en);
            this.type = type;
        }

        public Text label() {
            return label;
        }

        /** As acts name it. */
        public String type() {
            return type;
        }
    }
}
