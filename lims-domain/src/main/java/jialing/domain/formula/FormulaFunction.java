package jialing.domain.formula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the language can do beside the four kinds of arithmetic. */
enum FormulaFunction {
    SQRT(1, 1),
    EXP(1, 1),
    LN(1, 1),
    LG(1, 1),
    ABS(1, 1),
    MIN(2, 20),
    MAX(2, 20),
    MEAN(1, 20),
    /** if(condition, a, b) */
    IF(3, 3);

    private static final Map<String, FormulaFunction> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(FormulaFunction::word, Function.identity()));

    private final int fewest;
    private final int most;

    FormulaFunction(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    static Optional<FormulaFunction> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(int arguments) {
        return arguments >= fewest && arguments <= most;
    }

    String takesWords() {
        return fewest == most ? String.valueOf(fewest) : fewest + "–" + most;
    }
}
