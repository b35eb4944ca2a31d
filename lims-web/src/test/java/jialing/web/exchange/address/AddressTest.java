package jialing.web.exchange.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jialing.domain.exchange.EntitySet;
import jialing.domain.shared.Refusal;
import jialing.web.exchange.address.Address.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "Things, THINGS, false, ENTITIES",
        "Things(1), THINGS, true, ENTITIES",
        "Things(1)/Datastreams, DATASTREAMS, false, ENTITIES",
        "Things(1)/Datastreams(7), DATASTREAMS, true, ENTITIES",
        "Observations(9)/Datastream/Thing, THINGS, true, ENTITIES",
        "Observations(9)/Datastream/Thing/Locations, LOCATIONS, false, ENTITIES",
        "Things/$ref, THINGS, false, REFERENCES",
        "Things(1)/Datastreams/$ref, DATASTREAMS, false, REFERENCES",
        "Things(1)/name, THINGS, true, PROPERTY",
        "Things(1)/name/$value, THINGS, true, VALUE",
        "Datastreams(1)/unitOfMeasurement, DATASTREAMS, true, PROPERTY"
    })
    void anAddressSaysWhatStandsAtItsEnd(String path, EntitySet set, boolean one, Ending ending) {
        Address address = Address.of(path);
        assertThat(address.last().set()).isEqualTo(set);
        assertThat(address.leadsToOne()).isEqualTo(one);
        assertThat(address.ending()).isEqualTo(ending);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Samples",
                "things",
                "Things('a')",
                "Things(-1)",
                "Things(1)/secret",
                "Things/name",
                "Things/Datastreams",
                "Things(1)/Datastreams/Observations",
                "Observations(1)/Datastream(2)",
                "Things(1)/name/more",
                "Things(1)/$value",
                "Things(1)/name/$ref",
                "Things(1)//Datastreams",
                "Things(99999999999999999999)"
            })
    void whatLeadsNowhereIsNotFound(String path) {
        assertThatThrownBy(() -> Address.of(path))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void anEndlessWayIsNotWalked() {
        String round = "/Datastreams(1)/Thing".repeat(20);
        assertThatThrownBy(() -> Address.of("Things(1)" + round)).isInstanceOf(Refusal.class);
    }
}
