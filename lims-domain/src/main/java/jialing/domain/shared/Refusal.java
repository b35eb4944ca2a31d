package jialing.domain.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * The domain says no: which rule, by which standard, in words, at which field.
 * A refusal rolls the transaction back; nothing of what was asked has happened.
 */
@ApplicationException(rollback = true)
public final class Refusal extends RuntimeException {

    /** What sort of no it is; the doors translate it into their own protocol. */
    public enum Kind {
        /** The input itself is wrong. */
        INVALID_INPUT,
        /** Nobody knows who is asking. */
        UNKNOWN_PERSON,
        /** This person may not do this here and now. */
        NOT_ALLOWED,
        /** There is no such thing, or none that this person may see. */
        NOT_FOUND,
        /** The state of the record does not permit it. */
        CONFLICT,
        /** Too many attempts; wait. */
        LOCKED
    }

    private final Kind kind;
    private final String rule;
    private final String standard;
    private final Text text;
    private final String field;
    private final transient List<Refusal> all;

    public Refusal(Kind kind, String rule, String standard, Text text, String field) {
        this(kind, rule, standard, text, field, List.of());
    }

    private Refusal(Kind kind, String rule, String standard, Text text, String field, List<Refusal> all) {
        super(rule + ": " + text.en(), null, false, true);
        this.kind = kind;
        this.rule = rule;
        this.standard = standard;
        this.text = text;
        this.field = field;
        this.all = all;
    }

    public static Refusal invalid(String rule, String field, String zh, String en) {
        return new Refusal(Kind.INVALID_INPUT, rule, null, Text.of(zh, en), field);
    }

    /** @param what the thing's name in code, e.g. {@code Sample}; the rule is then called SampleExists */
    public static Refusal notFound(String what, String zh, Object key) {
        return new Refusal(
                Kind.NOT_FOUND,
                what + "Exists",
                null,
                Text.of("没有找到" + zh + "：" + key, "No such " + what + ": " + key),
                null);
    }

    /** Several objections at once, so that the person can mend all of them in one go. */
    public static Refusal of(List<Refusal> objections) {
        Refusal first = objections.get(0);
        return objections.size() == 1
                ? first
                : new Refusal(first.kind, first.rule, first.standard, first.text, first.field, List.copyOf(objections));
    }

    public Kind kind() {
        return kind;
    }

    public String rule() {
        return rule;
    }

    public String standard() {
        return standard;
    }

    public Text text() {
        return text;
    }

    public String field() {
        return field;
    }

    /** All objections, this one among them. */
    public List<Refusal> objections() {
        return all.isEmpty() ? List.of(this) : all;
    }
}
