package jialing.domain.people;

/** A few words that somebody typed. */
final class Words {

    private Words() {}

    /** There is something in them, not too much, and nothing that no person types. */
    static boolean are(String given, int longest) {
        return given != null
                && !given.isBlank()
                && given.length() <= longest
                && given.chars().noneMatch(Character::isISOControl);
    }
}
