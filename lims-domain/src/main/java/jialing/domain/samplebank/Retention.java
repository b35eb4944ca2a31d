package jialing.domain.samplebank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jialing.domain.shared.Text;

/**
 * How long a container is kept, and what is still open about it.
 *
 * @param term in force; null where nobody set one, then it is kept
 * @param reportedAt when a report with its results was issued last; null when none was
 * @param keepUntil last day; null when it is kept without end or as long as no report is issued
 * @param openQuestions batches in work, nonconformities, look-backs and reports in dispute that concern it
 */
public record Retention(
        BankedContainer container,
        RetentionTerm term,
        Instant reportedAt,
        LocalDate keepUntil,
        List<OpenQuestion> openQuestions) {

    /** What is still open about a container. */
    public record OpenQuestion(Openness kind, String number) {

        /** Of what sort it is. */
        public enum Openness {
            BATCH("检测未签发", "results not signed"),
            NONCONFORMITY("不符合工作", "nonconformity"),
            LOOK_BACK("质量追溯", "look-back"),
            REPORT("报告有争议", "report in dispute");

            private final Text label;

            Openness(String zh, String en) {
                this.label = Text.of(zh, en);
            }

            public Text label() {
                return label;
            }
        }
    }

    /** The last day is over. */
    public boolean isOver(LocalDate today) {
        return keepUntil != null && keepUntil.isBefore(today);
    }
}
