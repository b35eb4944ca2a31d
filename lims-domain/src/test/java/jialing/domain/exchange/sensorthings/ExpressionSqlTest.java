package jialing.domain.exchange.sensorthings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import jialing.domain.exchange.EntitySet;
import jialing.domain.exchange.Expression;
import jialing.domain.exchange.Expression.Call;
import jialing.domain.exchange.Expression.Literal;
import jialing.domain.exchange.Expression.Path;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

class ExpressionSqlTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void aValueNeverBecomesPartOfTheText() {
        String attack = "x' or '1'='1";
        Fragment sql = things(call("eq", path("name"), literal(attack)));
        assertThat(sql.sql()).isEqualTo("(e.name = cast(? as text))");
        assertThat(sql.values()).containsExactly(attack);
    }

    @Test
    void aNameThatIsNoPropertyIsRefused() {
        assertRefused("QueryUnderstood", call("eq", path("name; drop table x"), literal("a")));
        assertRefused("QueryUnderstood", call("pg_sleep", literal(BigDecimal.TEN)));
        assertRefused("QueryUnderstood", call("eq", path("name", "inside"), literal("a")));
    }

    @Test
    void valuesStandInTheOrderOfTheirMarks() {
        Fragment sql = things(call("endswith", path("name"), literal("坝")));
        assertThat(sql.sql()).isEqualTo("(right(e.name, length(cast(? as text))) = cast(? as text))");
        assertThat(sql.values()).containsExactly("坝", "坝");

        Fragment both = observations(call(
                "and",
                call("gt", path("result"), literal(new BigDecimal("0.5"))),
                call("lt", path("phenomenonTime"), literal(MARCH))));
        assertThat(both.sql())
                .isEqualTo("((e.result > cast(? as numeric)) and (e.phenomenon_time < cast(? as timestamptz)))");
        assertThat(both.values()).containsExactly(new BigDecimal("0.5"), MARCH);
    }

    @Test
    void aConditionOverALinkIsAskedOfTheLinked() {
        Fragment sql = observations(call("eq", path("Datastream", "Thing", "name"), literal("晒网坝")));
        assertThat(sql.sql())
                .isEqualTo("exists (select 1 from lims.exchange_datastream e_ where e_.id = e.datastream_id and"
                        + " exists (select 1 from lims.exchange_thing e__ where e__.id = e_.thing_id and"
                        + " (e__.name = cast(? as text))))");
    }

    @Test
    void pathsOverDifferentLinksAreLookedUp() {
        Fragment sql = observations(call("eq", path("Datastream", "id"), path("FeatureOfInterest", "id")));
        assertThat(sql.sql())
                .isEqualTo("((select e_.id from lims.exchange_datastream e_ where e_.id = e.datastream_id) ="
                        + " (select e_.id from lims.exchange_feature e_ where e_.id = e.feature_id))");
        assertRefused("FilterFollowsOneLink", call("eq", path("Datastreams", "name"), path("name")));
    }

    @Test
    void whatStandsInsideAJsonPropertyTakesTheTypeOfWhatItIsComparedWith() {
        Fragment text = observations(call("eq", path("parameters", "status"), literal("current")));
        assertThat(text.sql()).isEqualTo("((e.parameters #>> cast(? as text[])) = cast(? as text))");
        assertThat(text.values()).containsExactly("{status}", "current");

        Fragment number = observations(call("lt", path("parameters", "limit"), literal(BigDecimal.ONE)));
        assertThat(number.sql()).contains("then cast((e.parameters #>> cast(? as text[])) as numeric) end) <");
        assertThat(number.values()).containsExactly("{limit}", "{limit}", BigDecimal.ONE);
    }

    @Test
    void unlikeThingsAreNotCompared() {
        assertRefused("FilterComparesLikeWithLike", call("gt", path("name"), literal(BigDecimal.ONE)));
        assertRefused("FilterComparesLikeWithLike", call("and", path("name"), literal(true)));
        assertRefused("FilterComparesLikeWithLike", path("name"));
    }

    @Test
    void nothingIsAskedForByItsName() {
        assertThat(observations(call("eq", path("result"), literal(null))).sql())
                .isEqualTo("(e.result is null)");
        assertThat(observations(call("ne", path("result"), literal(null))).sql())
                .isEqualTo("(e.result is not null)");
    }

    private static Fragment things(Expression expression) {
        return new ExpressionSql(EntitySet.THINGS, "e").condition(expression);
    }

    private static Fragment observations(Expression expression) {
        return new ExpressionSql(EntitySet.OBSERVATIONS, "e").condition(expression);
    }

    private static void assertRefused(String rule, Expression expression) {
        assertThatThrownBy(() -> things(expression))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static Expression call(String name, Expression... arguments) {
        return new Call(name, List.of(arguments));
    }

    private static Expression path(String... steps) {
        return new Path(List.of(steps));
    }

    private static Expression literal(Object value) {
        return new Literal(value);
    }
}
