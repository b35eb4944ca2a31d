package jialing.domain.exchange.sensorthings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import jialing.domain.exchange.EntitySet;
import jialing.domain.exchange.EntitySet.Type;
import jialing.domain.exchange.Expression;
import jialing.domain.exchange.Expression.Call;
import jialing.domain.exchange.Expression.Literal;
import jialing.domain.exchange.Expression.Path;
import jialing.domain.shared.Refusal;

/**
 * An expression as SQL. Names become SQL only by looking them up in {@link EntitySet} and in the tables below; values become
 * parameters. A comparison that reaches over a link holds when some linked entity fulfils it.
 */
final class ExpressionSql {

    private static final Map<String, String> COMPARISONS =
            Map.of("eq", "=", "ne", "<>", "gt", ">", "ge", ">=", "lt", "<", "le", "<=");
    private static final Map<String, String> ARITHMETIC =
            Map.of("add", "+", "sub", "-", "mul", "*", "div", "/", "mod", "%");
    private static final Map<String, String> CONDITIONS = Map.of(
            "startswith", "starts_with(%s, %s)",
            "endswith", "(right(%1$s, length(%2$s)) = %2$s)",
            "contains", "(position(%2$s in %1$s) > 0)",
            "substringof", "(position(%1$s in %2$s) > 0)");
    private static final Map<String, String> FUNCTIONS = Map.ofEntries(
            Map.entry("tolower", "lower(%s)"),
            Map.entry("toupper", "upper(%s)"),
            Map.entry("trim", "trim(%s)"),
            Map.entry("length", "length(%s)"),
            Map.entry("concat", "concat(%s, %s)"),
            Map.entry("round", "round(%s)"),
            Map.entry("floor", "floor(%s)"),
            Map.entry("ceiling", "ceiling(%s)"),
            Map.entry("year", "extract(year from %s at time zone 'UTC')"),
            Map.entry("month", "extract(month from %s at time zone 'UTC')"),
            Map.entry("day", "extract(day from %s at time zone 'UTC')"),
            Map.entry("hour", "extract(hour from %s at time zone 'UTC')"),
            Map.entry("minute", "extract(minute from %s at time zone 'UTC')"),
            Map.entry("second", "extract(second from %s at time zone 'UTC')"),
            Map.entry("now", "now()"));

    private final EntitySet set;
    private final String alias;
    private final List<Object> values = new ArrayList<>();
    private int depth;

    ExpressionSql(EntitySet set, String alias) {
        this.set = set;
        this.alias = alias;
    }

    List<Object> values() {
        return values;
    }

    String condition(Expression expression) {
        return condition(expression, set, alias);
    }

    String value(Expression expression) {
        return value(expression, set, alias, null);
    }

    private String condition(Expression expression, EntitySet here, String as) {
        if (!(expression instanceof Call call)) {
            throw unknown("condition expected");
        }
        return switch (call.name()) {
            case "and", "or" ->
                "(" + condition(call.arguments().get(0), here, as) + " " + call.name() + " "
                        + condition(call.arguments().get(1), here, as) + ")";
            case "not" -> "(not " + condition(call.arguments().get(0), here, as) + ")";
            default -> reaching(call, here, as);
        };
    }

    /** A comparison or a condition function, looked at from the entity that its paths lead to. */
    private String reaching(Call call, EntitySet here, String as) {
        EntitySet.Link link = firstLink(call, here);
        if (link == null) {
            return plain(call, here, as);
        }
        String there = "l" + depth++;
        return "exists (select 1 from lims." + link.target().table() + " " + there + " where "
                + link.join().formatted(as, there) + " and "
                + reaching((Call) stepped(call, link.name()), link.target(), there) + ")";
    }

    private String plain(Call call, EntitySet here, String as) {
        List<Expression> arguments = call.arguments();
        if (COMPARISONS.containsKey(call.name())) {
            return compare(call.name(), arguments.get(0), arguments.get(1), here, as);
        }
        String pattern = CONDITIONS.get(call.name());
        if (pattern == null || arguments.size() != 2) {
            throw unknown(call.name());
        }
        return formatted(pattern, arguments, here, as, Type.TEXT);
    }

    private String compare(String name, Expression left, Expression right, EntitySet here, String as) {
        if (right instanceof Literal literal && literal.value() == null) {
            return value(left, here, as, null) + (name.equals("eq") ? " is null" : " is not null");
        }
        Type type = typeOf(left, here) == null ? typeOf(right, here) : typeOf(left, here);
        Type asked = type == Type.JSON || type == null ? literalType(left, right) : type;
        return "(" + value(left, here, as, asked) + " " + COMPARISONS.get(name) + " " + value(right, here, as, asked)
                + ")";
    }

    private String value(Expression expression, EntitySet here, String as, Type asked) {
        if (expression instanceof Path path) {
            return column(path, here, as, asked);
        }
        if (expression instanceof Literal literal) {
            return parameter(literal.value(), asked);
        }
        Call call = (Call) expression;
        if (ARITHMETIC.containsKey(call.name())) {
            return "(" + value(call.arguments().get(0), here, as, Type.NUMBER) + " " + ARITHMETIC.get(call.name()) + " "
                    + value(call.arguments().get(1), here, as, Type.NUMBER) + ")";
        }
        String pattern = FUNCTIONS.get(call.name());
        if (pattern == null) {
            throw unknown(call.name());
        }
        return formatted(pattern, call.arguments(), here, as, null);
    }

    private String formatted(String pattern, List<Expression> arguments, EntitySet here, String as, Type asked) {
        if (pattern.contains("%2$s") && pattern.indexOf("%2$s") != pattern.lastIndexOf("%2$s")) {
            // the second argument stands twice: its parameter as well
            String first = value(arguments.get(0), here, as, asked);
            String second = value(arguments.get(1), here, as, asked);
            String again = value(arguments.get(1), here, as, asked);
            return pattern.replace("%1$s", first)
                    .replaceFirst("%2\\$s", quoted(second))
                    .replaceFirst("%2\\$s", quoted(again));
        }
        if (pattern.startsWith("(position(%2$s")) {
            String second = value(arguments.get(1), here, as, asked);
            String first = value(arguments.get(0), here, as, asked);
            return pattern.replace("%1$s", first).replace("%2$s", second);
        }
        Object[] rendered =
                arguments.stream().map(each -> value(each, here, as, asked)).toArray();
        if (rendered.length < pattern.split("%", -1).length - 1) {
            throw unknown("arguments");
        }
        return pattern.formatted(rendered);
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private String column(Path path, EntitySet here, String as, Type asked) {
        List<String> steps = path.steps();
        EntitySet.Property property = here.property(steps.get(0)).orElseThrow(() -> unknown(String.join("/", steps)));
        String column = property.column().formatted(as);
        if (property.type() != Type.JSON) {
            if (steps.size() > 1) {
                throw unknown(String.join("/", steps));
            }
            return column;
        }
        if (steps.size() == 1) {
            return column + "::text";
        }
        values.add(steps.subList(1, steps.size()).stream().collect(Collectors.joining(",", "{", "}")));
        String text = "(" + column + " #>> cast(? as text[]))";
        return asked == Type.NUMBER ? "cast(" + text + " as numeric)" : text;
    }

    private String parameter(Object value, Type asked) {
        values.add(value instanceof Boolean truth ? truth.toString() : value);
        if (asked == Type.NUMBER && !(value instanceof BigDecimal)) {
            throw Refusal.invalid(
                    "FilterComparesLikeWithLike", "$filter", "数值只能与数值比较", "A number is compared with numbers only");
        }
        if (asked == Type.TIME && !(value instanceof Instant)) {
            throw Refusal.invalid(
                    "FilterComparesLikeWithLike", "$filter", "时间只能与时间比较", "A time is compared with times only");
        }
        if (asked == Type.TEXT && !(value instanceof String || value instanceof Boolean)) {
            throw Refusal.invalid(
                    "FilterComparesLikeWithLike", "$filter", "文字只能与文字比较", "A text is compared with texts only");
        }
        return value instanceof BigDecimal
                ? "cast(? as numeric)"
                : value instanceof Instant ? "cast(? as timestamptz)" : "cast(? as text)";
    }

    private Type typeOf(Expression expression, EntitySet here) {
        if (expression instanceof Path path) {
            return here.property(path.steps().get(0))
                    .map(EntitySet.Property::type)
                    .orElse(null);
        }
        if (expression instanceof Call call) {
            return switch (call.name()) {
                case "tolower", "toupper", "trim", "concat" -> Type.TEXT;
                case "now" -> Type.TIME;
                default -> Type.NUMBER;
            };
        }
        return null;
    }

    private static Type literalType(Expression left, Expression right) {
        Expression literal = right instanceof Literal ? right : left;
        if (literal instanceof Literal found && found.value() instanceof BigDecimal) {
            return Type.NUMBER;
        }
        return literal instanceof Literal found && found.value() instanceof Instant ? Type.TIME : Type.TEXT;
    }

    private static EntitySet.Link firstLink(Expression expression, EntitySet here) {
        if (expression instanceof Path path) {
            return path.steps().size() > 1 ? here.link(path.steps().get(0)).orElse(null) : null;
        }
        if (expression instanceof Call call) {
            return call.arguments().stream()
                    .map(each -> firstLink(each, here))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    private static Expression stepped(Expression expression, String link) {
        if (expression instanceof Path path) {
            if (!path.steps().get(0).equals(link)) {
                throw Refusal.invalid(
                        "FilterFollowsOneLink", "$filter", "一个比较只能沿同一条关联", "One comparison follows one link only");
            }
            return new Path(path.steps().subList(1, path.steps().size()));
        }
        if (expression instanceof Call call) {
            return new Call(
                    call.name(),
                    call.arguments().stream().map(each -> stepped(each, link)).toList());
        }
        return expression;
    }

    private static Refusal unknown(String what) {
        return Refusal.invalid("QueryUnderstood", "$filter", "无法理解的查询：" + what, "Not understood in the query: " + what);
    }
}
