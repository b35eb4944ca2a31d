package jialing.domain.assessment;

import static jialing.domain.assessment.ShippedLimits.assess;
import static jialing.domain.assessment.ShippedLimits.milligrams;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.assessment.PlaceRequirement.Kind;
import jialing.domain.assessment.PlaceRequirement.Outlet;
import jialing.domain.assessment.rules.FirstClassAtTheWorkshop;
import jialing.domain.assessment.rules.PlaceLimitIsSound;
import jialing.domain.biology.Presence;
import jialing.domain.catalogue.LimitOperator;
import jialing.domain.catalogue.Unit;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Limits of a permit and of one's own, version by version, beside those of a standard. */
class PlaceRequirementTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void theLastVersionBegunHolds() {
        var versions = List.of(limit("0.5", MARCH), limit("0.4", MAY));
        assertThat(high(versions, MARCH.minusDays(1))).isEmpty();
        assertThat(high(versions, MARCH)).containsExactly("0.5");
        assertThat(high(versions, MAY.minusDays(1))).containsExactly("0.5");
        assertThat(high(versions, MAY)).containsExactly("0.4");
    }

    @Test
    void anEndedLimitHoldsUntilTheDayBefore() {
        var versions = List.of(limit("0.5", MARCH), end(MAY));
        assertThat(high(versions, MAY.minusDays(1))).containsExactly("0.5");
        assertThat(high(versions, MAY)).isEmpty();
    }

    @Test
    void aPermitThatIsOverHoldsNoMore() {
        var versions = List.of(new PlaceRequirement(
                UUID.randomUUID(),
                Kind.PERMIT,
                "DW001",
                Outlet.FINAL,
                "water",
                "NH3N",
                null,
                new BigDecimal("15"),
                false,
                "mg/L",
                MARCH,
                MAY,
                false,
                "排污许可证",
                "秦质量",
                null));
        assertThat(high(versions, MAY)).containsExactly("15");
        assertThat(high(versions, MAY.plusDays(1))).isEmpty();
    }

    @Test
    void limitsOfDifferentKindsStandBesideEachOther() {
        var permit = new PlaceRequirement(
                UUID.randomUUID(),
                Kind.PERMIT,
                "SW010",
                Outlet.FINAL,
                "water",
                "NH3N",
                null,
                new BigDecimal("8"),
                false,
                "mg/L",
                MARCH,
                null,
                false,
                "排污许可证",
                "秦质量",
                null);
        assertThat(high(List.of(limit("0.5", MARCH), permit), MAY)).containsExactly("0.5", "8");
    }

    @Test
    void theStricterLimitDecidesAndIsNamed() {
        // GB 3838-2002 class III: 1.0 mg/L; own: 0.5
        Judgement byStandard = byStandard("0.62");
        assertThat(byStandard.conformity().isMet()).isTrue();
        Judgement decided = Strictest.of(byStandard, List.of(limit("0.5", MARCH).asRequirement()));
        assertThat(decided.conformity().isExceeded()).isTrue();
        assertThat(decided.requirement().source()).isEqualTo("控制计划");
        assertThat(decided.grade()).isEqualTo(byStandard.grade());
    }

    @Test
    void aMilderLimitExcusesNothing() {
        Judgement decided =
                Strictest.of(byStandard("1.3"), List.of(limit("2", MARCH).asRequirement()));
        assertThat(decided.conformity().isExceeded()).isTrue();
        assertThat(decided.requirement().source()).isEqualTo("GB 3838-2002");
    }

    @Test
    void whatKeepsAllOfThemIsHeldAgainstTheLowest() {
        Judgement decided =
                Strictest.of(byStandard("0.2"), List.of(limit("0.5", MARCH).asRequirement()));
        assertThat(decided.conformity().isMet()).isTrue();
        assertThat(decided.requirement().high()).isEqualByComparingTo("0.5");
    }

    @Test
    void aLimitNamesWhatItIsAbout() {
        assertThat(objection(limit(null, MARCH))).isEqualTo("high");
        assertThat(objection(limit("0.5", MARCH.minusDays(1)))).isEqualTo("from");
        assertThat(objection(new PlaceRequirement(
                        UUID.randomUUID(),
                        Kind.OWN,
                        "SW010",
                        null,
                        "water",
                        "PH",
                        new BigDecimal("9"),
                        new BigDecimal("6"),
                        false,
                        "无量纲",
                        MARCH,
                        null,
                        false,
                        "控制计划",
                        "秦质量",
                        null)))
                .isEqualTo("high");
        assertThat(new PlaceLimitIsSound().objection(new PlaceLimitIsSound.Asked(limit("0.5", MARCH), MARCH)))
                .isEmpty();
    }

    @Test
    void nothingMayBeDetectedIsALimitWithoutNumbers() {
        PlaceRequirement well = nothingDetected(null);
        assertThat(new PlaceLimitIsSound().objection(new PlaceLimitIsSound.Asked(well, MARCH)))
                .isEmpty();
        assertThat(objection(nothingDetected(BigDecimal.TEN))).isEqualTo("high");
        Requirement asked = well.asRequirement();
        assertThat(asked.text()).isEqualTo("不得检出");
        assertThat(decided(asked, Presence.NOT_DETECTED)).contains(true);
        assertThat(decided(asked, Presence.DETECTED)).contains(false);
        // a most probable number that was found is found, one below the detection limit is not
        assertThat(asked.judge(Determinand.measured("TCOLI", BigDecimal.TEN, Unit.MOST_PROBABLE_NUMBER_PER_LITRE))
                        .decided())
                .contains(false);
    }

    /** One in 100 mL is ten in a litre, and more than none; how many there are above that nobody has counted. */
    @Test
    void whatWasFoundIsAtLeastOneInAHundredMillilitresAndWhatWasNotIsFewer() {
        assertThat(decided(atMost("3.0"), Presence.NOT_DETECTED)).contains(true);
        assertThat(decided(atMost("3.0"), Presence.DETECTED)).isEmpty();
        assertThat(decided(atMost("0.5"), Presence.DETECTED)).contains(false);
        assertThat(decided(atMost("0.5"), Presence.NOT_DETECTED)).isEmpty();
    }

    private static Optional<Boolean> decided(Requirement requirement, Presence found) {
        return requirement
                .judge(Determinand.found("TCOLI", found, Unit.IN_100_MILLILITRES))
                .decided();
    }

    private static Requirement atMost(String high) {
        return new Requirement(
                "GB/T 14848-2017",
                null,
                "TCOLI",
                "III",
                LimitOperator.AT_MOST,
                null,
                new BigDecimal(high),
                "≤" + high,
                Unit.COLIFORMS_PER_100_MILLILITRES);
    }

    private static PlaceRequirement nothingDetected(BigDecimal high) {
        return new PlaceRequirement(
                UUID.randomUUID(),
                Kind.OWN,
                "GW019",
                null,
                "water",
                "TCOLI",
                null,
                high,
                true,
                "MPN/100mL",
                MARCH,
                null,
                false,
                "GB 5749-2022 表1",
                "秦质量",
                null);
    }

    @Test
    void aFirstClassPollutantIsNotJudgedAtTheFinalOutlet() {
        var rule = new FirstClassAtTheWorkshop();
        assertThat(rule.objection(permit("CD", Outlet.FINAL)))
                .map(Refusal::rule)
                .contains("FirstClassAtTheWorkshop");
        assertThat(rule.objection(permit("CD", Outlet.WORKSHOP))).isEmpty();
        assertThat(rule.objection(permit("NH3N", Outlet.FINAL))).isEmpty();
        assertThat(rule.objection(permit("NH3N", null))).isPresent();
    }

    private static String objection(PlaceRequirement limit) {
        return new PlaceLimitIsSound()
                .objection(new PlaceLimitIsSound.Asked(limit, MARCH))
                .map(Refusal::field)
                .orElseThrow();
    }

    private static Judgement byStandard(String ammonia) {
        return assess(new SurfaceWater("river", WaterClass.III), milligrams("NH3N", ammonia))
                .of("NH3N")
                .orElseThrow();
    }

    private static List<String> high(List<PlaceRequirement> versions, LocalDate day) {
        return PlaceRequirements.inForce(versions, day).stream()
                .map(each -> each.high().toPlainString())
                .toList();
    }

    private static PlaceRequirement limit(String high, LocalDate from) {
        return new PlaceRequirement(
                UUID.randomUUID(),
                Kind.OWN,
                "SW010",
                null,
                "water",
                "NH3N",
                null,
                high == null ? null : new BigDecimal(high),
                false,
                "mg/L",
                from,
                null,
                false,
                "控制计划",
                "秦质量",
                null);
    }

    private static PlaceRequirement end(LocalDate from) {
        return new PlaceRequirement(
                UUID.randomUUID(),
                Kind.OWN,
                "SW010",
                null,
                "water",
                "NH3N",
                null,
                null,
                false,
                "mg/L",
                from,
                null,
                true,
                "控制计划废止",
                "秦质量",
                null);
    }

    private static PlaceRequirement permit(String analyte, Outlet outlet) {
        return new PlaceRequirement(
                UUID.randomUUID(),
                Kind.PERMIT,
                "DW001",
                outlet,
                "water",
                analyte,
                null,
                BigDecimal.ONE,
                false,
                "mg/L",
                MARCH,
                null,
                false,
                "排污许可证",
                "秦质量",
                null);
    }
}
