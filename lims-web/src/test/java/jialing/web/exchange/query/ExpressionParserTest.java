package jialing.web.exchange.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import jialing.domain.exchange.Expression;
import jialing.domain.exchange.Expression.Call;
import jialing.domain.exchange.Expression.Literal;
import jialing.domain.exchange.Expression.Path;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "result gt 0.5                               | gt(result, 0.5)",
                "result gt -5                                | gt(result, -5)",
                "name eq 'it''s'                             | eq(name, [it's])",
                "name eq '晒网坝'                             | eq(name, [晒网坝])",
                "a or b and c                                | or(a, and(b, c))",
                "(a or b) and c                              | and(or(a, b), c)",
                "not a eq 1 and b                            | and(not(eq(a, 1)), b)",
                "not startswith(name,'x')                    | not(startswith(name, [x]))",
                "a add b mul c eq 7                          | eq(add(a, mul(b, c)), 7)",
                "a sub b sub c lt 0                          | lt(sub(sub(a, b), c), 0)",
                "Datastream/Thing/properties/code eq 'SW001' | eq(Datastream/Thing/properties/code, [SW001])",
                "phenomenonTime ge 2026-03-01T08:00:00+08:00 | ge(phenomenonTime, 2026-03-01T00:00:00Z)",
                "date(resultTime) eq 2026-03-12              | eq(date(resultTime), [2026-03-12])",
                "resultTime lt now()                         | lt(resultTime, now())",
                "substring(name,1) eq 'b'                    | eq(substring(name, 1), [b])",
                "result eq null                              | eq(result, null)",
                "contains(name,'a,b(') eq true               | eq(contains(name, [a,b(]), true)"
            })
    void aFilterIsReadAsATree(String filter, String tree) {
        assertThat(written(ExpressionParser.parse(filter))).isEqualTo(tree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "result gt",
                "gt 5",
                "(result gt 5",
                "result gt 5)",
                "name eq 'open",
                "name = 'a'",
                "name eq 'a'; drop table lims.ledger_act",
                "phenomenonTime gt 2026-13-45T00:00:00Z",
                "contains(name,",
                "a eq b eq c"
            })
    void whatIsNoFilterIsRefused(String filter) {
        assertThatThrownBy(() -> ExpressionParser.parse(filter))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("QueryUnderstood"));
    }

    @Test
    void aTowerOfParenthesesIsRefusedBeforeItFalls() {
        String tower = "(".repeat(5000) + "a" + ")".repeat(5000);
        assertThatThrownBy(() -> ExpressionParser.parse(tower)).isInstanceOf(Refusal.class);
    }

    private static String written(Expression expression) {
        if (expression instanceof Call call) {
            return call.arguments().stream()
                    .map(ExpressionParserTest::written)
                    .collect(Collectors.joining(", ", call.name() + "(", ")"));
        }
        if (expression instanceof Path path) {
            return String.join("/", path.steps());
        }
        Object value = ((Literal) expression).value();
        return value instanceof String text ? "[" + text + "]" : String.valueOf(value);
    }
}
