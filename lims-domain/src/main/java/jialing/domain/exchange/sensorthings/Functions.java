package jialing.domain.exchange.sensorthings;

import static java.util.Map.entry;
import static jialing.domain.exchange.EntitySet.Type.NUMBER;
import static jialing.domain.exchange.EntitySet.Type.TEXT;
import static jialing.domain.exchange.EntitySet.Type.TIME;
import static jialing.domain.exchange.EntitySet.Type.TRUTH;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.exchange.EntitySet.Type;

/** The operators and functions of OGC 18-088, 9.3.3.5.1 and 9.3.3.5.2 (without geometry), each as SQL. */
final class Functions {

    /** @param pattern SQL with {@code {0}}, {@code {1}} in the places of the arguments */
    record Function(String pattern, Type yields, List<Type> takes) {}

    private static final Map<String, Function> BY_NAME = Map.ofEntries(
            entry("add", function("({0} + {1})", NUMBER, NUMBER, NUMBER)),
            entry("sub", function("({0} - {1})", NUMBER, NUMBER, NUMBER)),
            entry("mul", function("({0} * {1})", NUMBER, NUMBER, NUMBER)),
            entry("div", function("({0} / nullif({1}, 0))", NUMBER, NUMBER, NUMBER)),
            entry("mod", function("({0} % nullif({1}, 0))", NUMBER, NUMBER, NUMBER)),
            entry("round", function("round({0})", NUMBER, NUMBER)),
            entry("floor", function("floor({0})", NUMBER, NUMBER)),
            entry("ceiling", function("ceiling({0})", NUMBER, NUMBER)),
            entry("startswith", function("starts_with({0}, {1})", TRUTH, TEXT, TEXT)),
            entry("endswith", function("(right({0}, length({1})) = {1})", TRUTH, TEXT, TEXT)),
            entry("contains", function("(position({1} in {0}) > 0)", TRUTH, TEXT, TEXT)),
            entry("substringof", function("(position({0} in {1}) > 0)", TRUTH, TEXT, TEXT)),
            entry("length", function("cast(length({0}) as numeric)", NUMBER, TEXT)),
            entry("indexof", function("cast(position({1} in {0}) - 1 as numeric)", NUMBER, TEXT, TEXT)),
            entry("substring", function("substr({0}, cast({1} as int) + 1)", TEXT, TEXT, NUMBER)),
            entry("tolower", function("lower({0})", TEXT, TEXT)),
            entry("toupper", function("upper({0})", TEXT, TEXT)),
            entry("trim", function("trim({0})", TEXT, TEXT)),
            entry("concat", function("concat({0}, {1})", TEXT, TEXT, TEXT)),
            entry("year", part("year")),
            entry("month", part("month")),
            entry("day", part("day")),
            entry("hour", part("hour")),
            entry("minute", part("minute")),
            entry("second", function("floor(extract(second from {0}))", NUMBER, TIME)),
            entry("fractionalseconds", function("(extract(second from {0}) % 1)", NUMBER, TIME)),
            entry("totaloffsetminutes", function("(0 * extract(minute from {0}))", NUMBER, TIME)),
            entry("date", function("to_char({0} at time zone 'UTC', 'YYYY-MM-DD')", TEXT, TIME)),
            entry("time", function("to_char({0} at time zone 'UTC', 'HH24:MI:SS')", TEXT, TIME)),
            entry("now", function("now()", TIME)),
            entry("mindatetime", function("cast('-infinity' as timestamptz)", TIME)),
            entry("maxdatetime", function("cast('infinity' as timestamptz)", TIME)));

    private static final Map<String, String> COMPARISONS =
            Map.of("eq", "=", "ne", "<>", "gt", ">", "ge", ">=", "lt", "<", "le", "<=");

    private Functions() {}

    static Optional<Function> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The sign of a comparison, e.g. {@code <=} for {@code le}. */
    static Optional<String> comparison(String name) {
        return Optional.ofNullable(COMPARISONS.get(name));
    }

    private static Function function(String pattern, Type yields, Type... takes) {
        return new Function(pattern, yields, List.of(takes));
    }

    private static Function part(String of) {
        return function("extract(" + of + " from {0} at time zone 'UTC')", NUMBER, TIME);
    }
}
