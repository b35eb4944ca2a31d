package jialing.domain.exchange.sensorthings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.exchange.EntitySet;
import jialing.domain.exchange.EntitySet.Link;
import jialing.domain.exchange.EntitySet.Property;
import jialing.domain.exchange.EntitySet.Type;
import jialing.domain.exchange.Expression;
import jialing.domain.exchange.Expression.Call;
import jialing.domain.exchange.Expression.Literal;
import jialing.domain.exchange.Expression.Path;
import jialing.domain.shared.Refusal;

/**
 * An expression as SQL, seen from one entity. Names become SQL only by being looked up in {@link EntitySet} and
 * {@link Functions}; values become parameters. A condition whose paths all begin with the same link holds when some linked entity
 * fulfils it.
 */
final class ExpressionSql {

    private final EntitySet set;
    private final String alias;

    ExpressionSql(EntitySet set, String alias) {
        this.set = set;
        this.alias = alias;
    }

    Fragment condition(Expression expression) {
        return operand(expression).as(Type.TRUTH);
    }

    Fragment value(Expression expression) {
        return operand(expression).sql();
    }

    private Operand operand(Expression expression) {
        if (expression instanceof Path path) {
            return path(path.steps());
        }
        if (expression instanceof Literal literal) {
            return literal(literal.value());
        }
        Call call = (Call) expression;
        return switch (call.name()) {
            case "and", "or" ->
                truth(
                        "({0} " + call.name() + " {1})",
                        condition(call.arguments().get(0)),
                        condition(call.arguments().get(1)));
            case "not" -> truth("(not {0})", condition(call.arguments().get(0)));
            default -> yieldsTruth(call) ? reaching(call) : applied(call);
        };
    }

    private static boolean yieldsTruth(Call call) {
        return Functions.comparison(call.name()).isPresent()
                || Functions.named(call.name())
                        .filter(function -> function.yields() == Type.TRUTH)
                        .isPresent();
    }

    /** A condition over a link is asked of the linked entities, so that the database can join instead of looking up each. */
    private Operand reaching(Call call) {
        Optional<Link> link = commonLink(call);
        if (link.isEmpty()) {
            return applied(call);
        }
        Linked linked = linked(link.get());
        return truth(
                "exists (select 1 from " + linked.table() + " where " + linked.join() + " and {0})",
                linked.sql().condition(without(link.get(), call)));
    }

    private Operand applied(Call call) {
        Optional<String> sign = Functions.comparison(call.name());
        if (sign.isPresent()) {
            return compared(
                    sign.get(), call.arguments().get(0), call.arguments().get(1));
        }
        Functions.Function function = Functions.named(call.name())
                .filter(known -> known.takes().size() == call.arguments().size())
                .orElseThrow(() -> unknown(call.name() + "/" + call.arguments().size()));
        var arguments = new Fragment[call.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = operand(call.arguments().get(i)).as(function.takes().get(i));
        }
        return new Operand(Fragment.filled(function.pattern(), arguments), function.yields());
    }

    private Operand compared(String sign, Expression left, Expression right) {
        if (isNull(right)) {
            return nothing(sign, left);
        }
        Operand one = operand(left);
        Operand other = operand(right);
        Type common = one.type() == Type.JSON ? (other.type() == Type.JSON ? Type.TEXT : other.type()) : one.type();
        return truth("({0} " + sign + " {1})", one.as(common), other.as(common));
    }

    private Operand nothing(String sign, Expression left) {
        return switch (sign) {
            case "=" -> truth("({0} is null)", value(left));
            case "<>" -> truth("({0} is not null)", value(left));
            default -> throw unknown(sign + " null");
        };
    }

    private static boolean isNull(Expression expression) {
        return expression instanceof Literal literal && literal.value() == null;
    }

    private static Operand literal(Object value) {
        if (value instanceof BigDecimal) {
            return new Operand(Fragment.of("cast(? as numeric)", value), Type.NUMBER);
        }
        if (value instanceof Instant) {
            return new Operand(Fragment.of("cast(? as timestamptz)", value), Type.TIME);
        }
        if (value instanceof Boolean) {
            return new Operand(Fragment.of("cast(? as boolean)", value), Type.TRUTH);
        }
        if (value instanceof String) {
            return new Operand(Fragment.of("cast(? as text)", value), Type.TEXT);
        }
        throw unknown("null");
    }

    private Operand path(List<String> steps) {
        Optional<Link> link = steps.size() > 1 ? set.link(steps.get(0)) : Optional.empty();
        if (link.isPresent()) {
            return over(link.get(), steps.subList(1, steps.size()));
        }
        Property property = set.property(steps.get(0)).orElseThrow(() -> unknown(String.join("/", steps)));
        String column = property.column().formatted(alias);
        if (property.type() != Type.JSON) {
            if (steps.size() > 1) {
                throw unknown(String.join("/", steps));
            }
            return new Operand(Fragment.of(column), property.type());
        }
        if (steps.size() == 1) {
            return new Operand(Fragment.of("cast(" + column + " as text)"), Type.JSON);
        }
        String inside = "{" + String.join(",", steps.subList(1, steps.size())) + "}";
        return new Operand(Fragment.of("(" + column + " #>> cast(? as text[]))", inside), Type.JSON);
    }

    /** The value at the one entity that a link leads to. */
    private Operand over(Link link, List<String> rest) {
        if (link.many()) {
            throw Refusal.invalid(
                    "FilterFollowsOneLink",
                    "$filter",
                    "一个比较只能沿同一条一对多关联：" + link.name(),
                    "One comparison follows one link to many only: " + link.name());
        }
        Linked linked = linked(link);
        Operand there = linked.sql().path(rest);
        return new Operand(
                Fragment.filled("(select {0} from " + linked.table() + " where " + linked.join() + ")", there.sql()),
                there.type());
    }

    private record Linked(String table, String join, ExpressionSql sql) {}

    private Linked linked(Link link) {
        String there = alias + "_";
        return new Linked(
                "lims." + link.target().table() + " " + there,
                link.join().formatted(alias, there),
                new ExpressionSql(link.target(), there));
    }

    /** The link that all paths of this call begin with, if there is one. */
    private Optional<Link> commonLink(Call call) {
        List<Optional<Link>> links = paths(call)
                .map(path -> path.steps().size() > 1 ? set.link(path.steps().get(0)) : Optional.<Link>empty())
                .distinct()
                .toList();
        return links.size() == 1 ? links.get(0) : Optional.empty();
    }

    private static Stream<Path> paths(Expression expression) {
        if (expression instanceof Call call) {
            return call.arguments().stream().flatMap(ExpressionSql::paths);
        }
        return expression instanceof Path path ? Stream.of(path) : Stream.empty();
    }

    private static Expression without(Link link, Expression expression) {
        if (expression instanceof Path path) {
            return new Path(path.steps().subList(1, path.steps().size()));
        }
        if (expression instanceof Call call) {
            return new Call(
                    call.name(),
                    call.arguments().stream().map(each -> without(link, each)).toList());
        }
        return expression;
    }

    private static Operand truth(String pattern, Fragment... pieces) {
        return new Operand(Fragment.filled(pattern, pieces), Type.TRUTH);
    }

    private static Refusal unknown(String what) {
        return Refusal.invalid("QueryUnderstood", "$filter", "无法理解的查询：" + what, "Not understood in the query: " + what);
    }
}
