package jialing.domain.competence;

import java.util.List;
import java.util.Objects;
import jialing.domain.shared.Refusal;

/** Words that somebody typed into a form of this feature. */
final class Wording {

    private static final int LONGEST_REASON = 1000;
    private static final int MOST = 100;

    private Wording() {}

    /** @throws Refusal when there is nothing in it, or too much */
    static String given(String field, String words, int longest) {
        if (words == null || words.isBlank()) {
            throw Refusal.invalid("FieldFilled", field, "请填写此项", "Fill this in");
        }
        return fitting(field, words, longest);
    }

    /** Null when there is nothing in it. */
    static String optional(String field, String words, int longest) {
        return words == null || words.isBlank() ? null : fitting(field, words, longest);
    }

    static String reason(String words) {
        return given("reason", words, LONGEST_REASON);
    }

    /** @throws Refusal when one of them is missing, or there are more than anybody means */
    static <T> List<T> listed(String field, List<T> things) {
        if (things == null) {
            return List.of();
        }
        if (things.size() > MOST || things.stream().anyMatch(Objects::isNull)) {
            throw Refusal.invalid(
                    "ListIsComplete", field, "列表有空项或超过 100 项", "An entry is missing, or there are over 100");
        }
        return List.copyOf(things);
    }

    private static String fitting(String field, String words, int longest) {
        String stripped = words.strip();
        if (stripped.length() > longest || stripped.chars().anyMatch(each -> each == 0)) {
            throw Refusal.invalid(
                    "FieldIsNotTooLong", field, "最多 " + longest + " 个字", "At most " + longest + " characters");
        }
        return stripped;
    }
}
