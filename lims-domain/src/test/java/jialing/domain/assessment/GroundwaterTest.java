package jialing.domain.assessment;

import static jialing.domain.assessment.ShippedLimits.assess;
import static jialing.domain.assessment.ShippedLimits.below;
import static jialing.domain.assessment.ShippedLimits.measured;
import static jialing.domain.assessment.ShippedLimits.milligrams;
import static org.assertj.core.api.Assertions.assertThat;

import jialing.domain.catalogue.Unit;
import org.junit.jupiter.api.Test;

/** Limits of GB/T 14848-2017, as shipped. */
class GroundwaterTest {

    @Test
    void acidityReachesAClassOnEitherSide() {
        assertThat(classOf(acidity("6.5"))).isEqualTo(WaterClass.I);
        assertThat(classOf(acidity("8.5"))).isEqualTo(WaterClass.I);
        // 5.5 <= pH < 6.5 or 8.5 < pH <= 9.0
        assertThat(classOf(acidity("6.4"))).isEqualTo(WaterClass.IV);
        assertThat(classOf(acidity("5.5"))).isEqualTo(WaterClass.IV);
        assertThat(classOf(acidity("9.0"))).isEqualTo(WaterClass.IV);
        assertThat(classOf(acidity("5.4"))).isEqualTo(WaterClass.V);
        assertThat(classOf(acidity("9.1"))).isEqualTo(WaterClass.V);
    }

    @Test
    void aBetterClassKeepsWhatAWorseOneAsks() {
        // pH 7.0 lies in neither band of class IV and is better than both
        assertThat(assess(new Groundwater(WaterClass.IV), acidity("7.0")).complies())
                .contains(true);
    }

    @Test
    void odourIsThereOrIsNot() {
        assertThat(classOf(degree("ODOR", "0"))).isEqualTo(WaterClass.I);
        assertThat(classOf(degree("ODOR", "1"))).isEqualTo(WaterClass.V);
        assertThat(assess(new Groundwater(null), degree("VISIBLE", "1")).complies())
                .contains(false);
    }

    @Test
    void classOneAllowsNoDetectableSurfactant() {
        // LAS: class I not detected, class II at most 0.1 mg/L
        assertThat(classOf(below("LAS", "0.05"))).isEqualTo(WaterClass.I);
        assertThat(classOf(milligrams("LAS", "0.06"))).isEqualTo(WaterClass.II);
    }

    @Test
    void whereClassesShareALimitTheBetterOneIsTaken() {
        // colour: 5 in classes I and II
        assertThat(classOf(measured("COLOR", "5", Unit.PLATINUM_COBALT_DEGREE))).isEqualTo(WaterClass.I);
    }

    @Test
    void classFiveIsWhateverExceedsClassFour() {
        // chloride: class IV at most 350 mg/L
        assertThat(classOf(milligrams("CL", "350"))).isEqualTo(WaterClass.IV);
        assertThat(classOf(milligrams("CL", "351"))).isEqualTo(WaterClass.V);
    }

    @Test
    void theSiteIsHeldAgainstClassThreeWhereNoneIsSet() {
        // chloride: class III at most 250 mg/L; 300 / 250 − 1 = 0.2
        var assessment = assess(new Groundwater(null), milligrams("CL", "300"), milligrams("SO4", "40"));
        assertThat(assessment.complies()).contains(false);
        assertThat(assessment.exceeded()).singleElement().satisfies(each -> {
            assertThat(each.determinand().analyte()).isEqualTo("CL");
            assertThat(each.conformity().multiple().orElseThrow()).isEqualByComparingTo("0.2");
        });
    }

    private static Grade classOf(Determinand determinand) {
        return assess(new Groundwater(null), determinand).grade().orElseThrow();
    }

    private static Determinand acidity(String value) {
        return measured("PH", value, Unit.DIMENSIONLESS);
    }

    private static Determinand degree(String analyte, String value) {
        return measured(analyte, value, Unit.GRADE);
    }
}
