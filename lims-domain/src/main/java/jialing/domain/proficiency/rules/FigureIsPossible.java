package jialing.domain.proficiency.rules;

import java.math.BigDecimal;

/** Numbers as people write them: beyond thirty digits something else was meant, and the arithmetic would not come to an end. */
final class FigureIsPossible {

    private static final int MOST_DIGITS = 30;

    private FigureIsPossible() {}

    static boolean holds(BigDecimal figure) {
        return figure != null && figure.precision() <= MOST_DIGITS && Math.abs((long) figure.scale()) <= MOST_DIGITS;
    }

    static boolean isPositive(BigDecimal figure) {
        return holds(figure) && figure.signum() > 0;
    }
}
