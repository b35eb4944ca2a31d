package jialing.domain.assessment;

import static jialing.domain.assessment.ShippedLimits.assess;
import static jialing.domain.assessment.ShippedLimits.below;
import static jialing.domain.assessment.ShippedLimits.measured;
import static jialing.domain.assessment.ShippedLimits.milligrams;
import static org.assertj.core.api.Assertions.assertThat;

import jialing.domain.catalogue.Unit;
import org.junit.jupiter.api.Test;

/** Limits of GB 8978-1996, tables 1 and 4, as shipped. */
class WasteWaterTest {

    @Test
    void whatTheReceivingWaterIsDecidesHowMuchIsLetIn() {
        // COD: 100, 150 and 500 mg/L; 120 / 100 − 1 = 0.2
        var oxygenDemand = milligrams("COD", "120");
        Judgement strict =
                assess(new WasteWater("grade1"), oxygenDemand).of("COD").orElseThrow();
        assertThat(strict.conformity().multiple().orElseThrow()).isEqualByComparingTo("0.2");
        assertThat(assess(new WasteWater("grade2"), oxygenDemand).complies()).contains(true);
        assertThat(assess(new WasteWater("grade3"), milligrams("COD", "500")).complies())
                .contains(true);
    }

    @Test
    void aPollutantOfTheFirstClassIsJudgedAtTheWorkshopAlone() {
        // cadmium: 0.1 mg/L
        var cadmium = milligrams("CD", "0.11");
        assertThat(assess(new WasteWater("workshop"), cadmium).complies()).contains(false);
        var atTheEnd = assess(new WasteWater("grade1"), cadmium);
        assertThat(atTheEnd.complies()).isEmpty();
        assertThat(atTheEnd.of("CD")
                        .orElseThrow()
                        .conformity()
                        .reason()
                        .orElseThrow()
                        .zh())
                .contains("不在总排口判定");
        assertThat(assess(new WasteWater("workshop"), milligrams("COD", "900")).complies())
                .isEmpty();
    }

    @Test
    void acidityHasTwoEndsAndNoMultiple() {
        assertThat(assess(new WasteWater("grade2"), measured("PH", "9.0", Unit.DIMENSIONLESS))
                        .complies())
                .contains(true);
        assertThat(assess(new WasteWater("grade2"), measured("PH", "9.1", Unit.DIMENSIONLESS))
                        .exceeded())
                .singleElement()
                .satisfies(each -> assertThat(each.conformity().multiple()).isEmpty());
    }

    @Test
    void ammoniaHasNoLimitWhereATreatmentPlantFollows() {
        assertThat(assess(new WasteWater("grade3"), milligrams("NH3N", "80")).complies())
                .isEmpty();
        assertThat(assess(new WasteWater("grade1"), below("NH3N", "0.025")).complies())
                .contains(true);
    }
}
