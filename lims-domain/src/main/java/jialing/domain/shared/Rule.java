package jialing.domain.shared;

import java.util.Optional;

/**
 * A rule of the trade with a name: the class name. Its standard, its severity and the sentence that the user reads live in the
 * rule and nowhere else. Rules are pure: they judge what they are given and ask nobody.
 *
 * @param <S> what is judged
 */
public abstract class Rule<S> {

    private final Refusal.Kind kind;
    private final String standard;
    private final Text sentence;

    /** @param standard the standard and clause that demands it, or {@code null} for a rule of the house */
    protected Rule(Refusal.Kind kind, String standard, Text sentence) {
        this.kind = kind;
        this.standard = standard;
        this.sentence = sentence;
    }

    public abstract Verdict judge(S subject);

    public final String name() {
        return getClass().getSimpleName();
    }

    public final String standard() {
        return standard;
    }

    public final Text sentence() {
        return sentence;
    }

    /** The refusal that this rule would give, or empty when it holds. */
    public final Optional<Refusal> objection(S subject) {
        Verdict verdict = judge(subject);
        if (verdict instanceof Verdict.Broken broken) {
            return Optional.of(new Refusal(kind, name(), standard, sentence.with(broken.details()), broken.field()));
        }
        if (verdict instanceof Verdict.Undecided undecided) {
            return Optional.of(new Refusal(kind, name(), standard, undecided.why(), null));
        }
        return Optional.empty();
    }

    /** @throws Refusal unless the rule holds */
    public final void require(S subject) {
        objection(subject).ifPresent(refusal -> {
            throw refusal;
        });
    }
}
