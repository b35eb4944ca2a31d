package jialing.domain.capability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CapabilityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final ScopeLine AMMONIA = line(null);

    @Test
    void aScopeLineWithSomebodyCertifiedAndAFitInstrumentIsAble() {
        Capability found = judged(AMMONIA, List.of(li(null, DAY.plusDays(40))), List.of(photometer(DAY.plusDays(10))));
        assertThat(found.able()).isTrue();
        assertThat(found.persons()).containsExactly("李晓梅");
        assertThat(found.until()).as("the photometer's calibration ends first").isEqualTo(DAY.plusDays(10));
    }

    @Test
    void everythingThatIsMissingIsSaidWithItsStandard() {
        Capability found = judged(line(DAY), List.of(), List.of(photometer(null)));
        assertThat(found.able()).isFalse();
        assertThat(found.until()).isNull();
        assertThat(found.reasons())
                .extracting(Capability.CapabilityReason::rule)
                .containsExactly("ScopeCoversTheDay", "SomebodyIsCertified", "SomeInstrumentIsFit");
        assertThat(found.reasons())
                .allSatisfy(reason -> assertThat(reason.standard()).isNotBlank());
    }

    @Test
    void whereNoInstrumentIsOnRecordItCannotBeTold() {
        Capability found = judged(AMMONIA, List.of(li(null, DAY)), List.of());
        assertThat(found.able()).isFalse();
        assertThat(found.reasons().get(0).text().en()).contains("cannot be told");
    }

    @Test
    void aCertificateForAnotherMatrixIsNone() {
        assertThat(judged(AMMONIA, List.of(li("soil", DAY)), List.of(photometer(DAY)))
                        .certified())
                .isZero();
        assertThat(judged(AMMONIA, List.of(li("water", DAY)), List.of(photometer(DAY)))
                        .certified())
                .isEqualTo(1);
    }

    @Test
    void aLimitedInstrumentIsFitForItsAnalytesOnly() {
        var limited = new KnownInstrument("CQ-WZ", "HJ 535-2009", "WZ-UV-01", true, List.of("TP"), DAY.plusYears(1));
        assertThat(judged(AMMONIA, List.of(li(null, DAY)), List.of(limited)).fit())
                .isZero();
    }

    @Test
    void peopleOfOthersAreNumbers() {
        Capability found =
                Capability.of(AMMONIA, List.of(li(null, DAY)), List.of(photometer(DAY)), Optional.empty(), DAY, false);
        assertThat(found.certified()).isEqualTo(1);
        assertThat(found.persons()).isEmpty();
        assertThat(found.instruments()).isEmpty();
    }

    @Test
    void theLastOneToFallAwayEndsIt() {
        Capability found = judged(
                AMMONIA,
                List.of(li(null, DAY.plusDays(3)), li(null, DAY.plusDays(30))),
                List.of(photometer(DAY.plusDays(90))));
        assertThat(found.until()).isEqualTo(DAY.plusDays(30));
    }

    private static Capability judged(ScopeLine line, List<CertifiedPerson> people, List<KnownInstrument> instruments) {
        return Capability.of(line, people, instruments, Optional.empty(), DAY, true);
    }

    private static ScopeLine line(LocalDate suspendedFrom) {
        return new ScopeLine(
                "CQ-WZ",
                "万州",
                "Wanzhou",
                "242221340002",
                "HJ 535-2009",
                "NH3N",
                "water",
                DAY.minusYears(2),
                DAY.plusYears(4),
                suspendedFrom,
                new BigDecimal("0.025"),
                "mg/L",
                null);
    }

    private static CertifiedPerson li(String matrix, LocalDate until) {
        return new CertifiedPerson("CQ-WZ", new UUID(0, until.getDayOfYear()), "李晓梅", "HJ 535-2009", matrix, until);
    }

    private static KnownInstrument photometer(LocalDate until) {
        return new KnownInstrument("CQ-WZ", "HJ 535-2009", "WZ-UV-01", true, List.of(), until);
    }
}
