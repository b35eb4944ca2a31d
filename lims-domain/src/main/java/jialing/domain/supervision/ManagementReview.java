package jialing.domain.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Subject;
import jialing.domain.shared.Text;

/**
 * A management review.
 *
 * @param inputs what the record said when it was called; it does not shift afterwards
 * @param notes what was said to an input, the newest to each
 * @param minutes null while they are not signed
 */
public record ManagementReview(
        UUID id,
        String organisation,
        String number,
        LocalDate from,
        LocalDate to,
        List<ReviewInput> inputs,
        String caller,
        Instant calledAt,
        List<Note> notes,
        List<Decision> decisions,
        Minutes minutes) {

    public record Note(String input, String text, String noter, Instant notedAt) {}

    /**
     * What was decided (8.9.3).
     *
     * @param evidence by what it is seen that it was carried out; null while it was not
     */
    public record Decision(
            UUID id,
            UUID review,
            String reviewNumber,
            Area area,
            String what,
            UUID owner,
            String ownerName,
            LocalDate dueOn,
            String evidence,
            String ender,
            Instant endedAt) {}

    public record Minutes(String conclusion, Audit.Signed signed) {}

    /** What decisions are about (ISO/IEC 17025:2017 8.9.3 a to d). */
    public enum Area {
        SYSTEM("管理体系及其过程的有效性", "effectiveness of the management system"),
        IMPROVEMENT("检测活动的改进", "improvement of laboratory activities"),
        RESOURCES("所需资源", "resources needed"),
        CHANGE("所需变更", "need for change");

        private final Text label;

        Area(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    Subject subject() {
        return Subject.of("ManagementReview", id);
    }
}
