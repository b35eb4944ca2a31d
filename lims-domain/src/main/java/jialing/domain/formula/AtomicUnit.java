package jialing.domain.formula;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One symbol of a unit: how often it holds each of the base units g, m, s, mol, K, A and the counted thing, and how many of their
 * product it is. Prefixes are those of the SI brochure (9th edition) 3.
 *
 * @param base exponents of g, m, s, mol, K, A, counted things
 * @param factor exact
 */
record AtomicUnit(String symbol, Powers base, BigDecimal factor) {

    private static final Map<String, Integer> PREFIXES = Map.ofEntries(
            Map.entry("f", -15),
            Map.entry("p", -12),
            Map.entry("n", -9),
            Map.entry("μ", -6),
            Map.entry("m", -3),
            Map.entry("c", -2),
            Map.entry("d", -1),
            Map.entry("h", 2),
            Map.entry("k", 3),
            Map.entry("M", 6),
            Map.entry("G", 9));

    private static final Map<String, AtomicUnit> KNOWN = known();

    static Optional<AtomicUnit> named(String symbol) {
        // the micro sign, Latin-1, is another character than the Greek letter
        return Optional.ofNullable(KNOWN.get(symbol.replace('µ', 'μ')));
    }

    private static Map<String, AtomicUnit> known() {
        var all = new HashMap<String, AtomicUnit>();
        prefixed(all, "g", "1", 1, 0, 0, 0, 0, 0, 0);
        prefixed(all, "m", "1", 0, 1, 0, 0, 0, 0, 0);
        prefixed(all, "s", "1", 0, 0, 1, 0, 0, 0, 0);
        prefixed(all, "mol", "1", 0, 0, 0, 1, 0, 0, 0);
        prefixed(all, "K", "1", 0, 0, 0, 0, 1, 0, 0);
        prefixed(all, "A", "1", 0, 0, 0, 0, 0, 1, 0);
        prefixed(all, "L", "0.001", 0, 3, 0, 0, 0, 0, 0);
        prefixed(all, "Bq", "1", 0, 0, -1, 0, 0, 0, 0);
        prefixed(all, "Pa", "1000", 1, -1, -2, 0, 0, 0, 0);
        prefixed(all, "J", "1000", 1, 2, -2, 0, 0, 0, 0);
        prefixed(all, "W", "1000", 1, 2, -3, 0, 0, 0, 0);
        prefixed(all, "V", "1000", 1, 2, -3, 0, 0, -1, 0);
        prefixed(all, "Ω", "1000", 1, 2, -3, 0, 0, -2, 0);
        prefixed(all, "S", "0.001", -1, -2, 3, 0, 0, 2, 0);
        prefixed(all, "Gy", "1", 0, 2, -2, 0, 0, 0, 0);
        // a temperature in ℃ enters as the difference from 0 ℃: a gas law adds 273.15 [K]
        alone(all, "℃", "1", 0, 0, 0, 0, 1, 0, 0);
        alone(all, "t", "1000000", 1, 0, 0, 0, 0, 0, 0);
        alone(all, "min", "60", 0, 0, 1, 0, 0, 0, 0);
        alone(all, "h", "3600", 0, 0, 1, 0, 0, 0, 0);
        alone(all, "d", "86400", 0, 0, 1, 0, 0, 0, 0);
        for (String number : new String[] {"1", "无量纲", "倍", "Abs", "pH"}) {
            alone(all, number, "1", 0, 0, 0, 0, 0, 0, 0);
        }
        alone(all, "%", "0.01", 0, 0, 0, 0, 0, 0, 0);
        alone(all, "‰", "0.001", 0, 0, 0, 0, 0, 0, 0);
        for (String counted : new String[] {"个", "CFU", "MPN", "cells"}) {
            alone(all, counted, "1", 0, 0, 0, 0, 0, 0, 1);
        }
        return Map.copyOf(all);
    }

    private static void prefixed(Map<String, AtomicUnit> all, String symbol, String factor, int... base) {
        PREFIXES.forEach((prefix, power) -> {
            BigDecimal scaled = new BigDecimal(factor).scaleByPowerOfTen(power);
            all.put(prefix + symbol, new AtomicUnit(prefix + symbol, Powers.of(base), scaled));
        });
        alone(all, symbol, factor, base);
    }

    private static void alone(Map<String, AtomicUnit> all, String symbol, String factor, int... base) {
        all.put(symbol, new AtomicUnit(symbol, Powers.of(base), new BigDecimal(factor)));
    }
}
