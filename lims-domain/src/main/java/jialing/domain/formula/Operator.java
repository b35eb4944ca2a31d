package jialing.domain.formula;

import java.util.Optional;
import java.util.stream.Stream;

/** Signs between two terms, weakest first. */
enum Operator {
    PLUS("+", 1),
    MINUS("-", 1),
    TIMES("*", 2),
    OVER("/", 2);

    private final String sign;
    private final int strength;

    Operator(String sign, int strength) {
        this.sign = sign;
        this.strength = strength;
    }

    static Optional<Operator> of(Token token) {
        return Stream.of(values()).filter(each -> token.is(each.sign)).findFirst();
    }

    String sign() {
        return sign;
    }

    int strength() {
        return strength;
    }

    boolean adds() {
        return strength == 1;
    }
}
