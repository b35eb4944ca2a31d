package jialing.web.shared;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import jialing.domain.shared.Refusal;

/** An instant in the query of an address, e.g. {@code 2026-03-12T01:20:00Z}. */
public final class AskedTime {

    private AskedTime() {}

    /**
     * @param text null or blank when none was given
     * @return null for none
     */
    public static Instant of(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("TimeReadable", field, "时间格式无效", "This is no time: " + text);
        }
    }
}
