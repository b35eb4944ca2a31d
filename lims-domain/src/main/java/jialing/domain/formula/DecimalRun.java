package jialing.domain.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import jialing.domain.shared.Refusal;

/**
 * One calculation in decimals, rounded half even at each step. Six guard digits stand behind the 34 of the answer (IEEE 754-2008
 * decimal128), so that going into base units and back leaves no trace.
 */
final class DecimalRun {

    static final MathContext ANSWER = MathContext.DECIMAL128;

    static final MathContext DIGITS = new MathContext(ANSWER.getPrecision() + 6, RoundingMode.HALF_EVEN);

    /** Beyond it nothing is measured, and exponents would grow without end. */
    private static final int LARGEST_POWER_OF_TEN = 1000;

    private static final BigDecimal LARGEST_EXPONENT = BigDecimal.valueOf(2000);

    private final String text;
    private final List<BigDecimal> slots;

    /** @param slots in base units; the caller adds what it calculates */
    DecimalRun(String text, List<BigDecimal> slots) {
        this.text = text;
        this.slots = slots;
    }

    BigDecimal slot(int slot) {
        return slots.get(slot);
    }

    BigDecimal within(BigDecimal value, Node at) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (Math.abs((long) value.precision() - value.scale()) > LARGEST_POWER_OF_TEN) {
            throw refuse(at, "ValueWithinBounds", "数值过大或过小：", "this grows too large or too small: ");
        }
        return value;
    }

    BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, Node.Binary at) {
        if (divisor.signum() == 0) {
            throw refuse(at.right(), "DivisorIsNotZero", "除数为零：", "the divisor is zero: ");
        }
        return within(dividend.divide(divisor, DIGITS), at);
    }

    BigDecimal power(BigDecimal base, int exponent, Node.Raised at) {
        if (exponent < 0 && base.signum() == 0) {
            throw refuse(at.base(), "DivisorIsNotZero", "零的负次幂：", "a negative power of zero: ");
        }
        return exponent < 0
                ? within(BigDecimal.ONE.divide(within(base.pow(-exponent, DIGITS), at), DIGITS), at)
                : within(base.pow(exponent, DIGITS), at);
    }

    BigDecimal call(Node.Call call, List<BigDecimal> given) {
        BigDecimal first = given.get(0);
        return switch (call.function()) {
            case SQRT -> root(first, call);
            case EXP -> exponential(first, call);
            case LN -> DecimalFunctions.ln(aboveZero(first, call));
            case LG -> DecimalFunctions.lg(aboveZero(first, call));
            case ABS -> first.abs();
            case MIN -> given.stream().min(Comparator.naturalOrder()).orElseThrow();
            case MAX -> given.stream().max(Comparator.naturalOrder()).orElseThrow();
            case MEAN -> mean(given, call);
            case IF -> throw new IllegalStateException("a choice is no call");
        };
    }

    private BigDecimal mean(List<BigDecimal> given, Node.Call call) {
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, DIGITS));
        return within(sum.divide(BigDecimal.valueOf(given.size()), DIGITS), call);
    }

    private BigDecimal root(BigDecimal given, Node.Call call) {
        if (given.signum() < 0) {
            throw refuse(call, "FunctionIsDefined", "负数没有平方根：", "a negative number has no square root: ");
        }
        return given.sqrt(DIGITS);
    }

    private BigDecimal exponential(BigDecimal given, Node.Call call) {
        if (given.abs().compareTo(LARGEST_EXPONENT) > 0) {
            throw refuse(call, "ValueWithinBounds", "数值过大或过小：", "this grows too large or too small: ");
        }
        return within(DecimalFunctions.exp(given), call);
    }

    private BigDecimal aboveZero(BigDecimal given, Node.Call call) {
        if (given.signum() <= 0) {
            throw refuse(call, "FunctionIsDefined", "只有正数才有对数：", "only a number above zero has a logarithm: ");
        }
        return given;
    }

    private Refusal refuse(Node at, String rule, String zh, String en) {
        String words = at.span().in(text);
        return FormulaRefusal.at(at.span(), text, rule, zh + words, en + words);
    }
}
