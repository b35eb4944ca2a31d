package jialing.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTest {

    private final Actor analyst = new Actor(
            new UUID(0, 1), "wz.analyst1", "李明", "CQ-WZ", Set.of(Capacity.ANALYST), Set.of("CQ-WZ", "CQ-D-KZ"));

    @Test
    void whoDoesNotHoldACapacityIsRefusedByName() {
        assertThatThrownBy(() -> analyst.mustBe(Capacity.CHECKER, Capacity.REVIEWER))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("CapacityHeld");
                    assertThat(refusal.text().zh()).contains("校核人、审核人");
                });
    }

    @Test
    void seeingASubordinatesRecordIsNoRightToChangeIt() {
        assertThat(analyst.sees("CQ-D-KZ")).isTrue();
        assertThatThrownBy(() -> analyst.mustActFor("CQ-D-KZ"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("ActsForOwnOrganisation"));
    }
}
