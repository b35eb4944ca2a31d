package jialing.web.exchange.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jialing.domain.exchange.Expression;
import jialing.domain.exchange.Expression.Call;
import jialing.domain.exchange.Expression.Literal;
import jialing.domain.exchange.Expression.Path;
import jialing.web.exchange.query.Token.Kind;

/**
 * Reads a filter (OGC 18-088, 9.3.3.5) by descending from the loosest operator to the tightest:
 * {@code or}, {@code and}, {@code not}, comparisons, {@code add}/{@code sub}, {@code mul}/{@code div}/{@code mod}.
 */
public final class ExpressionParser {

    private static final int DEEPEST = 60;
    private static final Set<String> COMPARISONS = Set.of("eq", "ne", "gt", "ge", "lt", "le");
    private static final Set<String> SUMS = Set.of("add", "sub");
    private static final Set<String> PRODUCTS = Set.of("mul", "div", "mod");

    private final Tokens tokens;
    private int depth;

    private ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    public static Expression parse(String source) {
        var parser = new ExpressionParser(Tokens.of(source));
        Expression whole = parser.either();
        if (!parser.tokens.atEnd()) {
            throw QueryOption.notUnderstood(parser.tokens.take().text());
        }
        return whole;
    }

    private Expression either() {
        if (++depth > DEEPEST) {
            throw QueryOption.notUnderstood("( × " + DEEPEST);
        }
        Expression left = both();
        while (tokens.takeIfWord("or")) {
            left = new Call("or", List.of(left, both()));
        }
        depth--;
        return left;
    }

    private Expression both() {
        Expression left = negated();
        while (tokens.takeIfWord("and")) {
            left = new Call("and", List.of(left, negated()));
        }
        return left;
    }

    private Expression negated() {
        boolean not = false;
        while (tokens.takeIfWord("not")) {
            not = !not;
        }
        Expression comparison = comparison();
        return not ? new Call("not", List.of(comparison)) : comparison;
    }

    private Expression comparison() {
        Expression left = sum();
        String operator = operator(COMPARISONS);
        return operator == null ? left : new Call(operator, List.of(left, sum()));
    }

    private Expression sum() {
        Expression left = product();
        for (String operator = operator(SUMS); operator != null; operator = operator(SUMS)) {
            left = new Call(operator, List.of(left, product()));
        }
        return left;
    }

    private Expression product() {
        Expression left = single();
        for (String operator = operator(PRODUCTS); operator != null; operator = operator(PRODUCTS)) {
            left = new Call(operator, List.of(left, single()));
        }
        return left;
    }

    private String operator(Set<String> oneOf) {
        return oneOf.stream().filter(tokens::takeIfWord).findFirst().orElse(null);
    }

    private Expression single() {
        Token token = tokens.take();
        return switch (token.kind()) {
            case OPEN -> {
                Expression inner = either();
                tokens.take(Kind.CLOSE);
                yield inner;
            }
            case TEXT, DAY, TIME, NUMBER -> new Literal(value(token));
            case NAME -> named(token.text());
            default -> throw QueryOption.notUnderstood(token.text());
        };
    }

    private Expression named(String name) {
        if (tokens.takeIf(Kind.OPEN)) {
            return new Call(name, arguments());
        }
        return switch (name) {
            case "true", "false" -> new Literal(Boolean.valueOf(name));
            case "null" -> new Literal(null);
            default -> new Path(List.of(name.split("/")));
        };
    }

    private List<Expression> arguments() {
        var arguments = new ArrayList<Expression>();
        if (tokens.takeIf(Kind.CLOSE)) {
            return arguments;
        }
        do {
            arguments.add(either());
        } while (tokens.takeIf(Kind.COMMA));
        tokens.take(Kind.CLOSE);
        return arguments;
    }

    private static Object value(Token token) {
        String text = token.text();
        try {
            return switch (token.kind()) {
                case NUMBER -> new BigDecimal(text);
                case TIME -> OffsetDateTime.parse(text).toInstant();
                case DAY -> LocalDate.parse(text).toString();
                default -> text.substring(1, text.length() - 1).replace("''", "'");
            };
        } catch (DateTimeException e) {
            throw QueryOption.notUnderstood(text);
        }
    }
}
