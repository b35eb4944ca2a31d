package jialing.domain.assessment;

import static jialing.domain.assessment.ShippedLimits.assess;
import static jialing.domain.assessment.ShippedLimits.below;
import static jialing.domain.assessment.ShippedLimits.measured;
import static jialing.domain.assessment.ShippedLimits.milligrams;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Map;
import jialing.domain.catalogue.Unit;
import org.junit.jupiter.api.Test;

/** A year of a section, and many sections together (环办〔2011〕22号). */
class AnnualMeanTest {

    @Test
    void theYearIsJudgedByTheMeanOfItsMonths() {
        // (0.9 + 1.4) / 2 = 1.15, to one decimal 1.2 (half to even): class IV, though one of the months was class III
        var year = AnnualMean.of(Map.of(
                Month.JANUARY, List.of(milligrams("NH3N", "0.9")),
                Month.MAY, List.of(milligrams("NH3N", "1.4"))));
        assertThat(year.determinands())
                .singleElement()
                .satisfies(mean -> assertThat(mean.amount()).contains(new BigDecimal("1.2")));
        assertThat(assess(new SurfaceWater("river", null), year.determinands().toArray(Determinand[]::new))
                        .grade())
                .contains(WaterClass.IV);
    }

    @Test
    void monthsWithoutDataAreNamed() {
        var year = AnnualMean.of(Map.of(
                Month.JANUARY, List.of(milligrams("NH3N", "0.9")),
                Month.FEBRUARY, List.of()));
        assertThat(year.missing()).hasSize(11).contains(Month.FEBRUARY).doesNotContain(Month.JANUARY);
    }

    @Test
    void belowTheDetectionLimitCountsHalfOfIt() {
        // (0.025 / 2 + 0.100) / 2 = 0.05625
        var year = AnnualMean.of(Map.of(
                Month.JANUARY, List.of(below("NH3N", "0.025")),
                Month.MAY, List.of(milligrams("NH3N", "0.100"))));
        assertThat(year.determinands().get(0).amount()).contains(new BigDecimal("0.056"));
    }

    @Test
    void aYearBelowTheDetectionLimitStaysBelowIt() {
        var year = AnnualMean.of(Map.of(
                Month.JANUARY, List.of(below("HG", "0.00004")),
                Month.MAY, List.of(below("HG", "0.00002"))));
        assertThat(year.determinands()).containsExactly(below("HG", "0.00004"));
    }

    @Test
    void acidityIsAveragedAsHydrogenIons() {
        // (10^-6 + 10^-8) / 2 = 5.05e-7: pH 6.30, not 7
        var year = AnnualMean.of(Map.of(
                Month.JANUARY, List.of(measured("PH", "6.00", Unit.DIMENSIONLESS)),
                Month.MAY, List.of(measured("PH", "8.00", Unit.DIMENSIONLESS))));
        assertThat(year.determinands().get(0).amount()).contains(new BigDecimal("6.30"));
    }

    @Test
    void sharesOfClassesAreOfTheSectionsThatHaveOne() {
        var sections = ClassDistribution.of(List.of(
                WaterClass.I, WaterClass.II, WaterClass.II, WaterClass.III, WaterClass.IV, WaterClass.WORSE_THAN_V));
        // 4 of 6, 1 of 6, 1 of 6
        assertThat(sections.good()).isEqualByComparingTo("66.7");
        assertThat(sections.polluted()).isEqualByComparingTo("16.7");
        assertThat(sections.worst()).isEqualByComparingTo("16.7");
        assertThat(ClassDistribution.of(List.of()).good()).isEqualByComparingTo("0");
    }
}
