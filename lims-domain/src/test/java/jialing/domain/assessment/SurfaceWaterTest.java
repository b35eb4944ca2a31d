package jialing.domain.assessment;

import static jialing.domain.assessment.ShippedLimits.assess;
import static jialing.domain.assessment.ShippedLimits.below;
import static jialing.domain.assessment.ShippedLimits.measured;
import static jialing.domain.assessment.ShippedLimits.milligrams;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jialing.domain.catalogue.Unit;
import jialing.domain.shared.Text;
import org.junit.jupiter.api.Test;

/** Limits of GB 3838-2002 table 1, as shipped. */
class SurfaceWaterTest {

    @Test
    void theWorstIndicatorDecides() {
        // NH3-N 0.62 mg/L: class III (0.5 < 0.62 <= 1.0); CODMn 2.1: class II; DO 8.2: class I (>= 7.5)
        var assessment = river(milligrams("NH3N", "0.62"), milligrams("CODMN", "2.1"), milligrams("DO", "8.2"));
        assertThat(assessment.grade()).contains(WaterClass.III);
        assertThat(deciding(assessment)).containsExactly("NH3N");
    }

    @Test
    void totalNitrogenDoesNotCount() {
        assertThat(river(milligrams("TN", "9.9"), milligrams("NH3N", "0.10")).grade())
                .contains(WaterClass.I);
    }

    @Test
    void faecalColiformsAndTemperatureDoNotCount() {
        // 50 000 per litre: worse than class V by itself
        var assessment = river(
                measured("FCOLI", "50000", Unit.COUNT_PER_LITRE),
                measured("WTEMP", "31.0", Unit.DEGREE_CELSIUS),
                milligrams("NH3N", "0.10"));
        assertThat(assessment.grade()).contains(WaterClass.I);
        assertThat(assessment.of("FCOLI").orElseThrow().grade()).isEqualTo(WaterClass.WORSE_THAN_V);
        assertThat(assessment.complies()).contains(true);
    }

    @Test
    void totalNitrogenOfALakeIsJudgedWithoutCounting() {
        var lake = assess(new SurfaceWater("lake", WaterClass.III), milligrams("TN", "1.2"), milligrams("TP", "0.04"));
        assertThat(lake.grade()).contains(WaterClass.III);
        assertThat(lake.of("TN").orElseThrow().grade()).isEqualTo(WaterClass.IV);
        assertThat(lake.complies()).contains(true);
    }

    @Test
    void dissolvedOxygenMustReachItsLimit() {
        // class V asks for at least 2 mg/L
        assertThat(river(milligrams("DO", "1.9")).grade()).contains(WaterClass.WORSE_THAN_V);
        assertThat(river(milligrams("DO", "2.0")).grade()).contains(WaterClass.V);
    }

    @Test
    void acidityOutsideOfSixToNineIsWorseThanAnyClass() {
        assertThat(river(measured("PH", "9.1", Unit.DIMENSIONLESS)).grade()).contains(WaterClass.WORSE_THAN_V);
        assertThat(river(measured("PH", "9.0", Unit.DIMENSIONLESS)).grade()).contains(WaterClass.I);
    }

    @Test
    void exactlyOnTheLimitKeepsIt() {
        assertThat(river(milligrams("NH3N", "1.0")).grade()).contains(WaterClass.III);
        assertThat(river(milligrams("NH3N", "1.01")).grade()).contains(WaterClass.IV);
    }

    @Test
    void whereClassesShareALimitTheBetterOneIsTaken() {
        // COD: 15 mg/L in classes I and II
        assertThat(river(milligrams("COD", "15")).grade()).contains(WaterClass.I);
    }

    @Test
    void totalPhosphorusIsJudgedMoreStrictlyInLakes() {
        // 0.1 mg/L: class II of a river (0.1), class IV of a lake (0.05 in III, 0.1 in IV)
        var phosphorus = milligrams("TP", "0.10");
        assertThat(river(phosphorus).grade()).contains(WaterClass.II);
        assertThat(assess(new SurfaceWater("lake", WaterClass.III), phosphorus).grade())
                .contains(WaterClass.IV);
    }

    @Test
    void belowTheDetectionLimitIsComparedOnlyWithLimitsThatItCanSee() {
        assertThat(river(below("NH3N", "0.025")).grade()).contains(WaterClass.I);
        // mercury: 0.00005 mg/L in classes I and II, 0.0001 in III; a method that sees 0.0001 can show class III and no
        // better
        var mercury = river(below("HG", "0.0001"));
        assertThat(mercury.grade()).contains(WaterClass.III);
        assertThat(mercury.remarks())
                .hasSize(1)
                .first()
                .satisfies(remark -> assertThat(
                                remark.said(code -> Text.of("汞", "mercury")).zh())
                        .startsWith("汞：低于检出限"));
    }

    @Test
    void aDetectionLimitAboveEveryLimitDecidesNothing() {
        // mercury: class V allows 0.001 mg/L
        var blind = river(below("HG", "0.002"), milligrams("NH3N", "0.10"));
        Judgement mercury = blind.of("HG").orElseThrow();
        assertThat(mercury.conformity().reason().orElseThrow().zh()).contains("检出限0.002 mg/L高于限值");
        assertThat(mercury.grade()).isNull();
        assertThat(blind.grade()).contains(WaterClass.I);
        assertThat(blind.complies()).isEmpty();
    }

    @Test
    void exceedanceIsContentOverLimitMinusOne() {
        // 1.52 / 1.0 − 1 = 0.52
        assertThat(river(milligrams("NH3N", "1.52"))
                        .of("NH3N")
                        .flatMap(each -> each.conformity().multiple()))
                .hasValueSatisfying(times -> assertThat(times).isEqualByComparingTo("0.52"));
    }

    @Test
    void acidityAndOxygenHaveNoMultiple() {
        var assessment = river(measured("PH", "9.5", Unit.DIMENSIONLESS), milligrams("DO", "3.1"));
        assertThat(assessment.exceeded())
                .hasSize(2)
                .allMatch(each -> each.conformity().multiple().isEmpty());
    }

    @Test
    void withoutACountingIndicatorThereIsNoClass() {
        assertThat(river(milligrams("TN", "0.1")).grade()).isEmpty();
    }

    @Test
    void aJudgementNamesStandardAndTable() {
        Requirement requirement =
                river(milligrams("NH3N", "0.62")).of("NH3N").orElseThrow().requirement();
        assertThat(requirement.source()).isEqualTo("GB 3838-2002");
        assertThat(requirement.clause().zh()).isEqualTo("表1");
        assertThat(requirement.text()).isEqualTo("≤1.0");
    }

    @Test
    void drinkingWaterSourcesKeepTheSupplementaryTablesOrDoNot() {
        var source = new DrinkingSource("river", null);
        // table 2: sulphate 250, nitrate 10 as N; table 1 in class III: NH3-N 1.0 mg/L
        var kept = assess(source, milligrams("SO4", "250"), milligrams("NO3N", "9.8"), milligrams("NH3N", "0.30"));
        assertThat(kept.complies()).contains(true);
        assertThat(kept.grade()).contains(WaterClass.II);
        var exceeded = assess(source, milligrams("SO4", "251"), milligrams("NH3N", "0.30"));
        assertThat(exceeded.complies()).contains(false);
        assertThat(exceeded.grade()).contains(WaterClass.II);
        assertThat(exceeded.exceeded().get(0).requirement().clause().zh()).isEqualTo("表2");
    }

    private static Assessment river(Determinand... determinands) {
        return assess(new SurfaceWater("river", WaterClass.III), determinands);
    }

    private static List<String> deciding(Assessment assessment) {
        return assessment.deciding().stream()
                .map(each -> each.determinand().analyte())
                .toList();
    }
}
