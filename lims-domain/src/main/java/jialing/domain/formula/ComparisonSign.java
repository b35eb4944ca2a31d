package jialing.domain.formula;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What a condition compares by. */
enum ComparisonSign {
    LESS("<", order -> order < 0),
    AT_MOST("<=", order -> order <= 0),
    GREATER(">", order -> order > 0),
    AT_LEAST(">=", order -> order >= 0),
    EQUAL("==", order -> order == 0),
    UNEQUAL("!=", order -> order != 0);

    private final String sign;
    private final IntPredicate holds;

    ComparisonSign(String sign, IntPredicate holds) {
        this.sign = sign;
        this.holds = holds;
    }

    static Optional<ComparisonSign> of(Token token) {
        return Stream.of(values()).filter(each -> token.is(each.sign)).findFirst();
    }

    String sign() {
        return sign;
    }

    /** @param order negative, zero or positive, as comparisons answer */
    boolean holds(int order) {
        return holds.test(order);
    }
}
