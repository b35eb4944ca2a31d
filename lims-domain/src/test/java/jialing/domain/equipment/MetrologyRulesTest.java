package jialing.domain.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.equipment.rules.CertificateHoldsTogether;
import jialing.domain.equipment.rules.FitnessFollowsFromPoints;
import jialing.domain.equipment.rules.StandardIsAbove;
import jialing.domain.equipment.rules.StateMayFollow;
import jialing.domain.equipment.rules.UploadIsCertificate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import org.junit.jupiter.api.Test;

class MetrologyRulesTest {

    @Test
    void anErrorWithinTheMpeIsFitWhenTheUncertaintyIsAtMostAThirdOfIt() {
        // U = 0.1 <= 0.3 / 3: left out of account; |error| = 0.3 <= 0.3
        assertFit("0.3", "0.1", "0.3", true);
        assertFit("0.31", "0.1", "0.3", false);
    }

    @Test
    void otherwiseTheErrorWithItsUncertaintyMustLieWithinTheMpe() {
        // U = 0.15 > 0.3 / 3: 0.15 + 0.15 = 0.30 <= 0.3; 0.16 + 0.15 = 0.31 is neither shown to be fit nor unfit
        assertFit("-0.15", "0.15", "0.3", true);
        assertFit("0.16", "0.15", "0.3", false);
    }

    @Test
    void whoFindsAnInstrumentUnfitNeedsNoPointForIt() {
        var claim = new FitnessFollowsFromPoints.Claim(false, new BigDecimal("0.3"), List.of(point("0", "0.1")));
        assertThat(new FitnessFollowsFromPoints().objection(claim)).isEmpty();
    }

    @Test
    void aCheckOnTheVeryLimitPasses() {
        assertThat(check(InterimCheck.Criterion.WITHIN_U, "100.0005", null, "0.0005")
                        .passed())
                .isTrue();
        assertThat(check(InterimCheck.Criterion.WITHIN_U, "100.00051", null, "0.0005")
                        .passed())
                .isFalse();
    }

    @Test
    void enIsTheDifferenceInUnitsOfBothUncertainties() {
        // En = 0.0050 / sqrt(0.0030^2 + 0.0040^2) = 0.0050 / 0.0050 = 1: passes; a little more does not
        InterimCheck onTheLimit = check(InterimCheck.Criterion.EN, "100.0050", "0.0030", "0.0040");
        assertThat(onTheLimit.statistic()).isEqualByComparingTo("1.00");
        assertThat(onTheLimit.passed()).isTrue();
        assertThat(check(InterimCheck.Criterion.EN, "100.00501", "0.0030", "0.0040")
                        .passed())
                .isFalse();
    }

    @Test
    void aCertificateHasATermOnlyIfItPassed() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        var rule = new CertificateHoldsTogether();
        assertThat(rule.objection(new CertificateHoldsTogether.Term(true, day, day, day.plusYears(1))))
                .isEmpty();
        assertThat(rule.objection(new CertificateHoldsTogether.Term(true, day, day, null)))
                .isPresent();
        assertThat(rule.objection(new CertificateHoldsTogether.Term(true, day, day, day.minusDays(1))))
                .isPresent();
        assertThat(rule.objection(new CertificateHoldsTogether.Term(true, day, day.minusDays(1), day.plusYears(1))))
                .isPresent();
        assertThat(rule.objection(new CertificateHoldsTogether.Term(true, day, day, day.plusYears(11))))
                .isPresent();
        assertThat(rule.objection(new CertificateHoldsTogether.Term(false, day, day, null)))
                .isEmpty();
        assertThat(rule.objection(new CertificateHoldsTogether.Term(false, day, day, day.plusYears(1))))
                .isPresent();
    }

    @Test
    void whatWasScrappedStaysSo() {
        var rule = new StateMayFollow();
        assertThat(rule.objection(new StateMayFollow.Step(InstrumentState.SCRAPPED, InstrumentState.IN_USE)))
                .isPresent();
        assertThat(rule.objection(new StateMayFollow.Step(InstrumentState.STOPPED, InstrumentState.IN_USE)))
                .isEmpty();
        assertThat(rule.objection(new StateMayFollow.Step(InstrumentState.LIMITED, InstrumentState.LIMITED)))
                .isEmpty();
        assertThat(rule.objection(new StateMayFollow.Step(InstrumentState.IN_USE, InstrumentState.IN_USE)))
                .isPresent();
    }

    @Test
    void aCertificatesFileIsToldByItsBytes() {
        var rule = new UploadIsCertificate();
        assertThat(rule.objection(ascii("%PDF-1.7\n...\n%%EOF\n"))).isEmpty();
        assertThat(rule.objection(ascii("%PDF-1.7\n... cut off"))).isPresent();
        assertThat(rule.objection(ascii("<html>%PDF-1.7 %%EOF"))).isPresent();
        assertThat(rule.objection(new byte[0])).isPresent();
        assertThat(rule.objection(new byte[UploadIsCertificate.LARGEST + 1])).isPresent();
    }

    @Test
    void aStandardIsTracedUpwardsOnly() {
        var rule = new StandardIsAbove();
        assertThat(rule.objection(new StandardIsAbove.Link(StandardLevel.PUBLIC, StandardLevel.NATIONAL)))
                .isEmpty();
        assertThat(rule.objection(new StandardIsAbove.Link(StandardLevel.PUBLIC, null)))
                .isEmpty();
        assertThat(rule.objection(new StandardIsAbove.Link(StandardLevel.PUBLIC, StandardLevel.ACCREDITED)))
                .isPresent();
        assertThat(rule.objection(new StandardIsAbove.Link(StandardLevel.NATIONAL, StandardLevel.NATIONAL)))
                .isPresent();
    }

    @Test
    void aChainIsUnbrokenWhenEveryBranchReachesTheNationalStandard() {
        var thermometer = link(List.of("t"), "2026-05-01", "2027-02-28", null);
        var working = link(List.of("t", "w"), "2026-03-01", "2026-12-31", null);
        var city = link(List.of("t", "w", "c"), "2026-01-10", "2027-01-01", StandardLevel.PUBLIC);
        var nation = link(List.of("t", "w", "c", "n"), "2026-01-10", null, StandardLevel.NATIONAL);
        assertThat(Traceability.chain(List.of(thermometer, working, city, nation))
                        .unbroken())
                .isTrue();
        assertThat(Traceability.chain(List.of(thermometer, working, city)).links())
                .extracting(Traceability.Link::standing)
                .containsExactly(Traceability.Standing.HOLDS, Traceability.Standing.HOLDS, Traceability.Standing.OPEN);
        var expired = link(List.of("t", "w"), "2026-03-01", "2026-02-28", null);
        assertThat(Traceability.chain(List.of(thermometer, expired, city, nation))
                        .unbroken())
                .isFalse();
    }

    @Test
    void whatCannotBeKeptIsRefusedBeforeTheDatabaseIsAsked() {
        assertThatThrownBy(() -> Entered.words("name", "a\u0000b", 10))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("TextCanBeKept"));
        assertThatThrownBy(() -> Entered.number("reading", new BigDecimal("1e999999")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("NumberCanBeKept"));
    }

    private static void assertFit(String correction, String uncertainty, String permitted, boolean fit) {
        var claim = new FitnessFollowsFromPoints.Claim(
                true, new BigDecimal(permitted), List.of(point(correction, uncertainty)));
        assertThat(new FitnessFollowsFromPoints().objection(claim).isEmpty()).isEqualTo(fit);
    }

    private static CertificatePoint point(String correction, String uncertainty) {
        return new CertificatePoint(
                new BigDecimal("20"), new BigDecimal(correction), new BigDecimal(uncertainty), new BigDecimal("2"));
    }

    private static InterimCheck check(InterimCheck.Criterion criterion, String reading, String own, String reference) {
        return new InterimCheck(
                UUID.randomUUID(),
                Instant.EPOCH,
                InterimCheck.Means.CHECK_STANDARD,
                "砝码 100 g",
                "称量",
                "g",
                new BigDecimal(reading),
                new BigDecimal("100.0000"),
                criterion,
                own == null ? null : new BigDecimal(own),
                new BigDecimal(reference),
                null,
                UUID.randomUUID(),
                "谭设备");
    }

    private static TraceabilityRow link(List<String> path, String day, String validTo, StandardLevel level) {
        return new TraceabilityRow(
                path,
                LocalDate.parse(day),
                null,
                Text.of("标准", "standard"),
                null,
                "NO",
                null,
                "某院",
                null,
                validTo == null ? null : LocalDate.parse(validTo),
                level);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
