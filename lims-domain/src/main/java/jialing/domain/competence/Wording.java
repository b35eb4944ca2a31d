package jialing.domain.competence;

import jialing.domain.shared.Refusal;

/** Words that somebody typed into a form of this feature. */
final class Wording {

    private static final int LONGEST_REASON = 1000;

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

    private static String fitting(String field, String words, int longest) {
        String stripped = words.strip();
        if (stripped.length() > longest || stripped.chars().anyMatch(each -> each == 0)) {
            throw Refusal.invalid(
                    "FieldIsNotTooLong", field, "最多 " + longest + " 个字", "At most " + longest + " characters");
        }
        return stripped;
    }
}
