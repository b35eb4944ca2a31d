package jialing.domain.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import jialing.domain.shared.Text;

/** How a value stands to a limit. */
public sealed interface Conformity {

    /** The limit is kept. */
    record Meets() implements Conformity {}

    /** It is not; {@code times} is 超标倍数 c/s − 1, unrounded, null where the trade knows none (pH, dissolved oxygen, temperature). */
    record Exceeds(BigDecimal times) implements Conformity {}

    /** Neither can be said, and why. */
    record CannotBeJudged(Text why) implements Conformity {}

    static Conformity meets() {
        return new Meets();
    }

    static Conformity exceeds() {
        return new Exceeds(null);
    }

    static Conformity cannotBeJudged(String zh, String en) {
        return new CannotBeJudged(Text.of(zh, en));
    }

    default boolean isMet() {
        return this instanceof Meets;
    }

    default boolean isExceeded() {
        return this instanceof Exceeds;
    }

    /** Empty when nothing can be said. */
    default Optional<Boolean> decided() {
        return this instanceof CannotBeJudged ? Optional.empty() : Optional.of(isMet());
    }

    /** By how much it is exceeded; empty when it is not, or when no multiple is usual. */
    default Optional<BigDecimal> multiple() {
        return this instanceof Exceeds exceeds ? Optional.ofNullable(exceeds.times()) : Optional.empty();
    }

    /** Why nothing can be said; empty when something can. */
    default Optional<Text> reason() {
        return this instanceof CannotBeJudged cannot ? Optional.of(cannot.why()) : Optional.empty();
    }
}
