package jialing.web.equipment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jialing.domain.shared.Refusal;

/** What a list is narrowed to, as the address says it; nothing said: not narrowed. */
final class Narrowed {

    private Narrowed() {}

    static <E extends Enum<E>> E constant(String field, Class<E> type, String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, said);
        } catch (IllegalArgumentException e) {
            throw unknown(field, said);
        }
    }

    static LocalDate day(String field, String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            throw unknown(field, said);
        }
    }

    private static Refusal unknown(String field, String said) {
        return Refusal.invalid("NarrowingIsKnown", field, "无法识别：" + said, "Cannot be read: " + said);
    }
}
