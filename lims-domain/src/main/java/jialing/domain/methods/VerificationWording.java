package jialing.domain.methods;

import jialing.domain.shared.Refusal;

/** Words that somebody typed into a form of this feature. */
final class VerificationWording {

    private static final int LONGEST = 500;

    private VerificationWording() {}

    /** @throws Refusal when there is nothing in it, or too much */
    static String given(String field, String words) {
        if (words == null || words.isBlank()) {
            throw Refusal.invalid("FieldFilled", field, "请填写此项", "Fill this in");
        }
        return fitting(field, words);
    }

    /** Null when there is nothing in it. */
    static String optional(String field, String words) {
        return words == null || words.isBlank() ? null : fitting(field, words);
    }

    private static String fitting(String field, String words) {
        String stripped = words.strip();
        if (stripped.length() > LONGEST || stripped.chars().anyMatch(each -> each == 0)) {
            throw Refusal.invalid(
                    "FieldIsNotTooLong", field, "最多 " + LONGEST + " 个字", "At most " + LONGEST + " characters");
        }
        return stripped;
    }
}
