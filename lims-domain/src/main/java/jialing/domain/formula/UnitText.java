package jialing.domain.formula;

import java.math.BigDecimal;
import java.util.Map;
import jialing.domain.shared.Refusal;

/** Takes a written unit apart: factors joined by · * × or /, read from the left; exponents as m³, m3, m^3, s⁻¹; brackets. */
final class UnitText {

    static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 2;
    private static final int DEEPEST = 8;

    private final String text;
    private int at;
    private int depth;

    private UnitText(String text) {
        this.text = text;
    }

    static MeasureUnit read(String text) {
        if (text == null || text.isBlank()) {
            return MeasureUnit.ONE;
        }
        if (text.length() > LONGEST) {
            throw Refusal.invalid(
                    "UnitWithinBounds", "unit", "单位不能超过 " + LONGEST + " 个字符", "At most " + LONGEST + " characters");
        }
        var reading = new UnitText(text.replace(" ", ""));
        MeasureUnit unit = reading.product();
        if (reading.at < reading.text.length()) {
            throw reading.unwritten();
        }
        return unit;
    }

    /** Also a power of ten, which a unit such as CFU/(100mL) holds. */
    static AtomicUnit atom(String symbol) {
        return AtomicUnit.named(symbol).orElseGet(() -> new AtomicUnit(symbol, Powers.NONE, new BigDecimal(symbol)));
    }

    private MeasureUnit product() {
        MeasureUnit product = factor();
        while (at < text.length() && "·*×⋅/".indexOf(text.charAt(at)) >= 0) {
            boolean divides = text.charAt(at++) == '/';
            product = divides ? product.over(factor()) : product.times(factor());
        }
        return product;
    }

    private MeasureUnit factor() {
        if (taken('(')) {
            if (++depth > DEEPEST) {
                throw unwritten();
            }
            MeasureUnit inner = product();
            depth--;
            if (!taken(')')) {
                throw unwritten();
            }
            return inner.power(exponent());
        }
        MeasureUnit scale = scale();
        if (scale != null && (at == text.length() || !isSymbol(text.charAt(at)))) {
            return scale;
        }
        String symbol = symbol();
        MeasureUnit unit = symbol.equals("1") ? MeasureUnit.ONE : known(symbol).power(exponent());
        return scale == null ? unit : scale.times(unit);
    }

    /** 100 of 100mL; null when no number stands here. */
    private MeasureUnit scale() {
        int begin = at;
        while (at < text.length() && at - begin < SUPERSCRIPTS.length() && isDigit(text.charAt(at))) {
            at++;
        }
        String number = text.substring(begin, at);
        if (number.isEmpty()) {
            return null;
        }
        if (!number.matches("10*")) {
            throw unwritten();
        }
        return number.equals("1") ? MeasureUnit.ONE : new MeasureUnit(Map.of(number, 1));
    }

    private String symbol() {
        int begin = at;
        while (at < text.length() && isSymbol(text.charAt(at))) {
            at++;
        }
        if (begin == at) {
            throw unwritten();
        }
        return text.substring(begin, at).replace('µ', 'μ');
    }

    private static MeasureUnit known(String symbol) {
        return AtomicUnit.named(symbol)
                .map(atom -> atom.base().isNumber() && atom.factor().compareTo(BigDecimal.ONE) == 0
                        ? MeasureUnit.ONE
                        : new MeasureUnit(Map.of(symbol, 1)))
                .orElseThrow(() -> Refusal.invalid("UnitExists", "unit", "未知单位：" + symbol, "Unknown unit: " + symbol));
    }

    private int exponent() {
        boolean caret = taken('^');
        boolean negative = taken('-') || taken('⁻');
        int begin = at;
        int exponent = 0;
        while (at < text.length() && at - begin < MOST_DIGITS && digit(text.charAt(at)) >= 0) {
            exponent = exponent * 10 + digit(text.charAt(at++));
        }
        if (begin == at) {
            if (caret || negative) {
                throw unwritten();
            }
            return 1;
        }
        return negative ? -exponent : exponent;
    }

    private boolean taken(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private static boolean isSymbol(char character) {
        return Character.isLetter(character) || "%‰℃Ω".indexOf(character) >= 0;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static int digit(char character) {
        return isDigit(character) ? character - '0' : SUPERSCRIPTS.indexOf(character);
    }

    private Refusal unwritten() {
        return Refusal.invalid(
                "UnitIsWritten",
                "unit",
                "单位写法不对（第 " + (at + 1) + " 个字符）：" + text,
                "This is no way to write a unit (character " + (at + 1) + "): " + text);
    }
}
