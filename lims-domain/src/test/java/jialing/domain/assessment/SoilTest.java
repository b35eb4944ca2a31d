package jialing.domain.assessment;

import static jialing.domain.assessment.ShippedLimits.assess;
import static jialing.domain.assessment.ShippedLimits.perKilogram;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Limits of GB 15618-2018 and GB 36600-2018, as shipped. */
class SoilTest {

    @Test
    void theBorderOfABandBelongsToTheMoreAcidOne() {
        // cadmium in paddies: 0.3 up to pH 5.5, 0.4 above 5.5 up to 6.5, 0.6 up to 7.5, 0.8 above
        assertThat(screening("paddy", "5.5")).isEqualByComparingTo("0.3");
        assertThat(screening("paddy", "5.51")).isEqualByComparingTo("0.4");
        assertThat(screening("paddy", "6.5")).isEqualByComparingTo("0.4");
        assertThat(screening("paddy", "7.5")).isEqualByComparingTo("0.6");
        assertThat(screening("paddy", "7.6")).isEqualByComparingTo("0.8");
    }

    @Test
    void paddiesAndOtherLandHaveValuesOfTheirOwn() {
        // cadmium on other land: 0.3 up to pH 7.5
        assertThat(screening("other", "7.0")).isEqualByComparingTo("0.3");
        assertThat(screening("orchard", "7.0")).isEqualByComparingTo("0.3");
    }

    @Test
    void copperOfOrchardsIsJudgedMoreMildly() {
        // copper up to pH 6.5: orchards 150, other 50
        assertThat(farmland("orchard", "6.0", perKilogram("CU", "120")).grade()).contains(SoilRisk.LOW);
        assertThat(farmland("other", "6.0", perKilogram("CU", "120")).grade()).contains(SoilRisk.POSSIBLE);
        assertThat(farmland("paddy", "6.0", perKilogram("CU", "120")).grade()).contains(SoilRisk.POSSIBLE);
    }

    @Test
    void betweenScreeningAndInterventionThereIsAPossibleRisk() {
        // cadmium in a paddy of pH 6.0: screening 0.4, intervention 2.0 mg/kg
        assertThat(farmland("paddy", "6.0", perKilogram("CD", "0.40")).grade()).contains(SoilRisk.LOW);
        var between = farmland("paddy", "6.0", perKilogram("CD", "0.41"));
        assertThat(between.grade()).contains(SoilRisk.POSSIBLE);
        assertThat(between.complies()).contains(false);
        assertThat(farmland("paddy", "6.0", perKilogram("CD", "2.0")).grade()).contains(SoilRisk.POSSIBLE);
        var beyond = farmland("paddy", "6.0", perKilogram("CD", "2.1"));
        assertThat(beyond.grade()).contains(SoilRisk.HIGH);
        assertThat(beyond.deciding().get(0).requirement().grade()).isEqualTo("intervention");
    }

    @Test
    void withoutAcidityNothingIsSaidOfMetals() {
        var assessment = assess(new Farmland("paddy", null), perKilogram("CD", "9.9"), perKilogram("BAP", "0.2"));
        assertThat(assessment
                        .of("CD")
                        .orElseThrow()
                        .conformity()
                        .reason()
                        .orElseThrow()
                        .zh())
                .isEqualTo("缺土壤pH，无法选定限值，不作判定");
        // benzo[a]pyrene has one value for every pH: 0.55 mg/kg
        assertThat(assessment.of("BAP").orElseThrow().conformity().isMet()).isTrue();
        assertThat(assessment.complies()).isEmpty();
    }

    @Test
    void developmentLandOfTwoClasses() {
        // lead: screening 400 and 800, intervention 800 and 2500 mg/kg
        var lead = perKilogram("PB", "600");
        assertThat(land("class1", lead).grade()).contains(SoilRisk.POSSIBLE);
        assertThat(land("class2", lead).grade()).contains(SoilRisk.LOW);
        assertThat(land("class1", perKilogram("PB", "801")).grade()).contains(SoilRisk.HIGH);
        assertThat(land("class2", perKilogram("PB", "801")).grade()).contains(SoilRisk.POSSIBLE);
    }

    @Test
    void arsenicOfTheLocalSoilIsNoContamination() {
        // screening of class 1: 20 mg/kg
        var background = new DevelopmentLand("class1", Map.of("AS", new BigDecimal("25"), "PB", new BigDecimal("900")));
        assertThat(assess(background, perKilogram("AS", "25")).grade()).contains(SoilRisk.LOW);
        assertThat(assess(background, perKilogram("AS", "26")).grade()).contains(SoilRisk.POSSIBLE);
        assertThat(land("class1", perKilogram("AS", "25")).grade()).contains(SoilRisk.POSSIBLE);
    }

    @Test
    void backgroundExcusesNoOtherElementAndNoIntervention() {
        var background =
                new DevelopmentLand("class1", Map.of("AS", new BigDecimal("999"), "PB", new BigDecimal("900")));
        assertThat(assess(background, perKilogram("PB", "500")).grade()).contains(SoilRisk.POSSIBLE);
        // arsenic: intervention of class 1 is 120 mg/kg
        assertThat(assess(background, perKilogram("AS", "121")).grade()).contains(SoilRisk.HIGH);
    }

    private static BigDecimal screening(String landUse, String acidity) {
        return farmland(landUse, acidity, perKilogram("CD", "0.1"))
                .of("CD")
                .orElseThrow()
                .requirement()
                .high();
    }

    private static Assessment farmland(String landUse, String acidity, Determinand determinand) {
        return assess(new Farmland(landUse, new BigDecimal(acidity)), determinand);
    }

    private static Assessment land(String landClass, Determinand determinand) {
        return assess(new DevelopmentLand(landClass, Map.of()), determinand);
    }
}
