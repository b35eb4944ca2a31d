package jialing.domain.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jialing.domain.shared.Refusal;

/**
 * A product of powers of unit symbols, such as mL·mg/L. It knows its dimension and how many of the base units' product it is; powers of
 * ten are part of the unit, so mg/mL and g/L are two ways of writing one thing.
 *
 * @param powers symbol to exponent, in the order of writing; equal ones cancel
 */
public record MeasureUnit(Map<String, Integer> powers) {

    /** A pure number. */
    public static final MeasureUnit ONE = new MeasureUnit(Map.of());

    private static final int LARGEST_EXPONENT = 60;

    public MeasureUnit {
        if (powers.values().stream().anyMatch(each -> Math.abs(each) > LARGEST_EXPONENT)) {
            throw Refusal.invalid("UnitWithinBounds", "unit", "单位的幂次过大", "A power of this unit is too large");
        }
        powers = Collections.unmodifiableMap(new LinkedHashMap<>(powers));
    }

    /**
     * As people write it: {@code mg/L}, {@code mL·mg/L}, {@code m³}, {@code 1}, {@code g/(m²·d)}.
     *
     * @throws Refusal by UnitExists, UnitIsWritten or UnitWithinBounds
     */
    public static MeasureUnit of(String text) {
        return UnitText.read(text);
    }

    MeasureUnit times(MeasureUnit other) {
        return times(other, 1);
    }

    MeasureUnit over(MeasureUnit other) {
        return times(other, -1);
    }

    MeasureUnit power(int exponent) {
        return ONE.times(this, exponent);
    }

    /** Null when a symbol stands in it an odd number of times. */
    MeasureUnit root() {
        if (powers.values().stream().anyMatch(each -> each % 2 != 0)) {
            return null;
        }
        var halves = new LinkedHashMap<String, Integer>();
        powers.forEach((symbol, exponent) -> halves.put(symbol, exponent / 2));
        return new MeasureUnit(halves);
    }

    private MeasureUnit times(MeasureUnit other, int times) {
        var product = new LinkedHashMap<>(powers);
        other.powers.forEach((symbol, exponent) -> {
            int sum = product.getOrDefault(symbol, 0) + times * exponent;
            if (sum == 0) {
                product.remove(symbol);
            } else {
                product.put(symbol, sum);
            }
        });
        return new MeasureUnit(product);
    }

    Powers dimension() {
        Powers sum = Powers.NONE;
        for (var each : powers.entrySet()) {
            sum = sum.plus(UnitText.atom(each.getKey()).base(), each.getValue());
        }
        return sum;
    }

    /** Whether values in the two can be added and converted. */
    public boolean measuresTheSameAs(MeasureUnit other) {
        return dimension().equals(other.dimension());
    }

    public boolean isNumber() {
        return dimension().isNumber();
    }

    /** How many of the base units' product one of this is, as a fraction of whole decimals: minutes make thirds of hours. */
    BigDecimal inBase(BigDecimal value, MathContext digits) {
        return value.multiply(product(exponent -> exponent > 0)).divide(product(exponent -> exponent < 0), digits);
    }

    BigDecimal fromBase(BigDecimal value, MathContext digits) {
        return value.multiply(product(exponent -> exponent < 0)).divide(product(exponent -> exponent > 0), digits);
    }

    private BigDecimal product(Predicate<Integer> which) {
        BigDecimal product = BigDecimal.ONE;
        for (var each : powers.entrySet()) {
            if (which.test(each.getValue())) {
                product = product.multiply(UnitText.atom(each.getKey()).factor().pow(Math.abs(each.getValue())));
            }
        }
        return product.precision() > LARGEST_EXPONENT ? product.round(new MathContext(LARGEST_EXPONENT)) : product;
    }

    @Override
    public String toString() {
        String above = written(exponent -> exponent > 0);
        String below = written(exponent -> exponent < 0);
        long divisors = powers.values().stream().filter(each -> each < 0).count();
        if (below.isEmpty()) {
            return above.isEmpty() ? "1" : above;
        }
        return (above.isEmpty() ? "1" : above) + "/" + (divisors > 1 ? "(" + below + ")" : below);
    }

    private String written(Predicate<Integer> which) {
        return powers.entrySet().stream()
                .filter(each -> which.test(each.getValue()))
                .map(each -> each.getKey() + superscript(Math.abs(each.getValue())))
                .collect(Collectors.joining("·"));
    }

    private static String superscript(int exponent) {
        return exponent == 1
                ? ""
                : BigInteger.valueOf(exponent)
                        .toString()
                        .chars()
                        .mapToObj(digit -> UnitText.SUPERSCRIPTS.substring(digit - '0', digit - '0' + 1))
                        .collect(Collectors.joining());
    }
}
