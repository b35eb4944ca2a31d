package jialing.web.exchange.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import jialing.domain.exchange.EntityQuery;
import jialing.domain.exchange.EntitySet;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

    @Test
    void withoutOptionsTheUsualPageIsMeant() {
        assertThat(Asked.of(EntitySet.THINGS, Map.of()).query()).isEqualTo(EntityQuery.everything());
    }

    @Test
    void expansionsHaveOptionsOfTheirOwnAndNest() {
        Asked asked = things(
                "$expand",
                "Datastreams($filter=name eq 'a;b,(c';$expand=Observations($top=1;$orderby=phenomenonTime desc),Sensor),Locations");
        Asked datastreams = asked.expanded().get("Datastreams");
        Asked observations = datastreams.expanded().get("Observations");
        assertThat(asked.expanded()).containsOnlyKeys("Datastreams", "Locations");
        assertThat(datastreams.query().filter()).isNotNull();
        assertThat(datastreams.expanded()).containsOnlyKeys("Observations", "Sensor");
        assertThat(observations.query().top()).isEqualTo(1);
        assertThat(observations.query().orderBy().get(0).descending()).isTrue();
    }

    @Test
    void aPathExpandsEachOfItsSteps() {
        Asked asked = things("$expand", "Datastreams/Sensor,Datastreams/ObservedProperty");
        assertThat(asked.expanded().get("Datastreams").expanded()).containsOnlyKeys("Sensor", "ObservedProperty");
    }

    @Test
    void theNextPageKeepsAllOptionsAndSkipsThisOne() {
        Asked asked = Asked.of(EntitySet.THINGS, Map.of("$top", "5", "$filter", "id gt 3"));
        assertThat(asked.next()).isEqualTo(Map.of("$top", "5", "$filter", "id gt 3", "$skip", "5"));
    }

    @Test
    void moreThanTheMostIsAnsweredInPages() {
        assertThat(things("$top", "100000").query().top()).isEqualTo(EntityQuery.MOST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "$top     | -1",
                "$top     | many",
                "$skip    | 1.5",
                "$count   | yes",
                "$select  | name,secret",
                "$select  | name,,id",
                "$expand  | Observations",
                "$expand  | Datastreams(",
                "$expand  | Datastreams($top)",
                "$expand  | Datastreams,Datastreams($top=1)",
                "$orderby | name upwards",
                "$search  | a",
                "$resultFormat | CSV"
            })
    void whatIsNotUnderstoodIsRefused(String option, String value) {
        assertThatThrownBy(() -> things(option, value))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("QueryUnderstood"));
    }

    private static Asked things(String option, String value) {
        return Asked.of(EntitySet.THINGS, Map.of(option, value));
    }
}
