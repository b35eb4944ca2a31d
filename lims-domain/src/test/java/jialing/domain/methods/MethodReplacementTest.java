package jialing.domain.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.methods.MethodReplacement.ReplacementWarning;
import jialing.domain.methods.rules.MethodIsInForce;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodReplacementTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private final MethodReplacement replacement = new MethodReplacement(
            UUID.randomUUID(),
            "CQ-MC",
            "HJ 535-2009",
            "HJ 535-2026",
            DAY.minusYears(1),
            DAY,
            "公告",
            "余亮",
            Instant.parse("2026-01-02T00:00:00Z"),
            false);

    @ParameterizedTest(name = "{0} days before: {1}")
    @CsvSource({
        "91, NONE",
        "90, NINETY_DAYS",
        "31, NINETY_DAYS",
        "30, THIRTY_DAYS",
        "8, THIRTY_DAYS",
        "7, SEVEN_DAYS",
        "1, SEVEN_DAYS",
        "0, IN_FORCE",
        "-1, IN_FORCE"
    })
    void warnsNinetyThirtyAndSevenDaysBefore(int days, ReplacementWarning warning) {
        assertThat(replacement.warningOn(DAY.minusDays(days))).isEqualTo(warning);
    }

    @Test
    void theOldStandardHoldsUntilTheDayBeforeAndTheNewOneFromTheDayOn() {
        assertThat(refused("HJ 535-2009", DAY.minusDays(1))).isNull();
        assertThat(refused("HJ 535-2009", DAY)).isEqualTo("HJ 535-2009 自 2027-01-01 起由 HJ 535-2026 代替，不能再使用");
        assertThat(refused("HJ 535-2026", DAY.minusDays(1))).isEqualTo("HJ 535-2026 自 2027-01-01 起实施，现在还不能使用");
        assertThat(refused("HJ 535-2026", DAY)).isNull();
    }

    @Test
    void aWithdrawnAnnouncementStopsNothing() {
        var withdrawn = new MethodReplacement(
                replacement.id(),
                replacement.organisation(),
                replacement.oldMethod(),
                replacement.newMethod(),
                replacement.publishedOn(),
                replacement.inForceOn(),
                replacement.source(),
                replacement.person(),
                replacement.announcedAt(),
                true);
        assertThat(MethodReplacement.hindrance("HJ 535-2009", DAY, List.of(withdrawn))
                        .why())
                .isEmpty();
        assertThat(MethodReplacement.hindrance("HJ 535-2026", DAY.minusDays(1), List.of(withdrawn))
                        .why())
                .isEmpty();
    }

    @Test
    void otherStandardsAreNotConcerned() {
        assertThat(refused("HJ 536-2009", DAY)).isNull();
    }

    private String refused(String method, LocalDate day) {
        return new MethodIsInForce()
                .objection(MethodReplacement.hindrance(method, day, List.of(replacement)))
                .map(Refusal::text)
                .map(text -> text.zh())
                .orElse(null);
    }
}
