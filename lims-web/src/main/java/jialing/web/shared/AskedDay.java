package jialing.web.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jialing.domain.shared.Refusal;

/** A day in the query of an address, e.g. {@code 2026-03-12}. */
public final class AskedDay {

    private AskedDay() {}

    /**
     * @param text null or blank when none was given
     * @return null for none
     */
    public static LocalDate of(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("DayReadable", field, "日期格式无效", "This is no day: " + text);
        }
    }
}
