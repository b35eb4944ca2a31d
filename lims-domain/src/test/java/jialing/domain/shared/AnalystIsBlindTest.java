package jialing.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AnalystIsBlindTest {

    @Test
    void whoOnlyAnalysesIsKeptFromTheField() {
        assertThat(objectionTo(Capacity.ANALYST)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Capacity.class,
            names = {"EQUIPMENT_OFFICER", "ADMINISTRATOR", "NETWORK_READER"})
    void anOfficeThatHasNothingToDoWithSamplesOpensNoDoor(Capacity office) {
        assertThat(objectionTo(Capacity.ANALYST, office)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Capacity.class,
            mode = Mode.EXCLUDE,
            names = {"ANALYST", "EQUIPMENT_OFFICER", "ADMINISTRATOR", "NETWORK_READER"})
    void whoAlsoSamplesOrAnswersForSamplesHasToKnow(Capacity other) {
        assertThat(objectionTo(Capacity.ANALYST, other)).isFalse();
        assertThat(objectionTo(other)).isFalse();
    }

    private static boolean objectionTo(Capacity... held) {
        var actor = new Actor(UUID.randomUUID(), "wz.analyst1", "黄秋月", "CQ-WZ", Set.of(held), Set.of("CQ-WZ"));
        return new AnalystIsBlind().objection(actor).isPresent();
    }
}
