package jialing.domain.equipment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jialing.domain.shared.Refusal;

/** What somebody typed into a form of this feature: there, not too long, and nothing that cannot be kept. */
final class Entered {

    static final int LONG = 500;

    private static final int DIGITS = 30;

    private Entered() {}

    static String words(String field, String given, int longest) {
        String kept = wordsOrNone(field, given, longest);
        if (kept == null) {
            throw Refusal.invalid("FieldFilledIn", field, "请填写此项", "Fill in this field");
        }
        return kept;
    }

    /** Null when nothing was typed. */
    static String wordsOrNone(String field, String given, int longest) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > longest || given.chars().anyMatch(Entered::isNoText)) {
            throw Refusal.invalid(
                    "TextCanBeKept",
                    field,
                    "文字不能超过 " + longest + " 字，也不能含控制字符",
                    "At most " + longest + " characters, and no control characters");
        }
        return given.strip();
    }

    static BigDecimal number(String field, BigDecimal given) {
        if (given == null) {
            throw Refusal.invalid("FieldFilledIn", field, "请填写此项", "Fill in this field");
        }
        return numberOrNone(field, given);
    }

    static BigDecimal numberOrNone(String field, BigDecimal given) {
        if (given != null && (given.precision() > DIGITS || Math.abs(given.scale()) > DIGITS)) {
            throw Refusal.invalid("NumberCanBeKept", field, "数字过长", "The number is too long");
        }
        return given;
    }

    /** An expanded uncertainty or a permitted error. */
    static BigDecimal positive(String field, BigDecimal given) {
        if (number(field, given).signum() <= 0) {
            throw Refusal.invalid("NumberAboveZero", field, "须大于零", "It must be above zero");
        }
        return given;
    }

    static LocalDate day(String field, LocalDate given) {
        if (given == null) {
            throw Refusal.invalid("FieldFilledIn", field, "请填写此项", "Fill in this field");
        }
        if (given.getYear() < 1950 || given.getYear() > 2200) {
            throw Refusal.invalid("DayIsReal", field, "日期不合理", "This day makes no sense");
        }
        return given;
    }

    static LocalDate pastDay(String field, LocalDate given, LocalDate today) {
        if (day(field, given).isAfter(today)) {
            throw Refusal.invalid("DayIsPast", field, "日期不能在今天之后", "The day must not lie after today");
        }
        return given;
    }

    static <T> T choice(String field, T given) {
        if (given == null) {
            throw Refusal.invalid("FieldFilledIn", field, "请选择", "Choose one");
        }
        return given;
    }

    /** Nothing given is an empty list. */
    static <T> List<T> list(String field, List<T> given, int most) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > most || given.stream().anyMatch(Objects::isNull)) {
            throw Refusal.invalid(
                    "ListCanBeKept", field, "最多 " + most + " 项，不能有空项", "At most " + most + ", none empty");
        }
        return List.copyOf(given);
    }

    static String reason(String given) {
        return words("reason", given, LONG);
    }

    private static boolean isNoText(int character) {
        return Character.isISOControl(character) && character != '\n';
    }
}
