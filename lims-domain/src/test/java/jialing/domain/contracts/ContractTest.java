package jialing.domain.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void itIsWarnedOfFromSixtyDaysBeforeItsLastDayOn() {
        assertThat(until(TODAY.plusDays(61)).stateOn(TODAY)).isEqualTo(ContractState.IN_FORCE);
        assertThat(until(TODAY.plusDays(60)).stateOn(TODAY)).isEqualTo(ContractState.ENDS_SOON);
        assertThat(until(TODAY).stateOn(TODAY)).isEqualTo(ContractState.ENDS_SOON);
        assertThat(until(TODAY.minusDays(1)).stateOn(TODAY)).isEqualTo(ContractState.ENDED);
    }

    @Test
    void withoutAnEndItGoesOnAndBeforeItsFirstDayItIsToCome() {
        assertThat(until(null).stateOn(TODAY)).isEqualTo(ContractState.IN_FORCE);
        assertThat(until(null).stateOn(LocalDate.of(2025, 12, 31))).isEqualTo(ContractState.TO_COME);
    }

    private static Contract until(LocalDate last) {
        return new Contract(
                new UUID(0, 1),
                "CQ-P001",
                1,
                "HT-1",
                "某公司",
                "监测",
                LocalDate.of(2026, 1, 1),
                last,
                null,
                "a.pdf",
                "application/pdf",
                "00",
                null,
                "李明",
                Instant.EPOCH);
    }
}
