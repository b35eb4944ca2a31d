package jialing.domain.shared;

/** What a rule says of its subject. A rule that cannot decide says so; it does not pass. */
public sealed interface Verdict {

    /** The rule holds. */
    record Holds() implements Verdict {}

    /** The rule is broken; {@code field} names the input at fault (may be null), {@code details} fill the rule's sentence. */
    record Broken(String field, Object... details) implements Verdict {}

    /** The rule cannot decide on what it was given. */
    record Undecided(Text why) implements Verdict {}

    static Verdict holds() {
        return new Holds();
    }

    static Verdict broken(String field, Object... details) {
        return new Broken(field, details);
    }

    static Verdict undecided(Text why) {
        return new Undecided(why);
    }

    static Verdict holdsIf(boolean condition, String field, Object... details) {
        return condition ? holds() : broken(field, details);
    }
}
