package jialing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jialing.domain.catalogue.SurfaceWaterAssessment.Indicator;
import org.junit.jupiter.api.Test;

/** Limits of GB 3838-2002 table 1, as shipped. */
class SurfaceWaterAssessmentTest {

    private final List<Limit> limits = limits();

    @Test
    void theWorstIndicatorDecides() {
        // NH3-N 0.62 mg/L: class III (0.5 < 0.62 <= 1.0); CODMn 2.1: class II; DO 8.2: class I (>= 7.5)
        var assessment = river(milligrams("NH3N", "0.62"), milligrams("CODMN", "2.1"), milligrams("DO", "8.2"));
        assertThat(assessment.reached()).contains(WaterClass.III);
        assertThat(assessment.deciding())
                .extracting(each -> each.indicator().analyte())
                .containsExactly("NH3N");
    }

    @Test
    void totalNitrogenDoesNotCount() {
        assertThat(river(milligrams("TN", "9.9"), milligrams("NH3N", "0.10")).reached())
                .contains(WaterClass.I);
    }

    @Test
    void dissolvedOxygenMustReachItsLimit() {
        // class V asks for at least 2 mg/L
        assertThat(river(milligrams("DO", "1.9")).reached()).contains(WaterClass.WORSE_THAN_V);
        assertThat(river(milligrams("DO", "2.0")).reached()).contains(WaterClass.V);
    }

    @Test
    void exactlyOnTheLimitKeepsIt() {
        assertThat(river(milligrams("NH3N", "1.0")).reached()).contains(WaterClass.III);
        assertThat(river(milligrams("NH3N", "1.01")).reached()).contains(WaterClass.IV);
    }

    @Test
    void whereClassesShareALimitTheBetterOneIsTaken() {
        // COD: 15 mg/L in classes I and II
        assertThat(river(milligrams("COD", "15")).reached()).contains(WaterClass.I);
    }

    @Test
    void totalPhosphorusIsJudgedMoreStrictlyInLakes() {
        // 0.1 mg/L: class II of a river (0.1), class IV of a lake (0.05 in III, 0.1 in IV)
        var phosphorus = milligrams("TP", "0.10");
        assertThat(river(phosphorus).reached()).contains(WaterClass.II);
        assertThat(SurfaceWaterAssessment.of(limits, "lake", List.of(phosphorus))
                        .reached())
                .contains(WaterClass.IV);
    }

    @Test
    void belowTheDetectionLimitIsComparedOnlyWithLimitsThatItCanSee() {
        var low = new Indicator("NH3N", null, new BigDecimal("0.025"), Unit.MILLIGRAM_PER_LITRE);
        assertThat(river(low).reached()).contains(WaterClass.I);
        // mercury: 0.00005 mg/L in class I; a method that sees 0.0001 cannot say that it is kept
        Limit mercury = limits.stream()
                .filter(limit -> limit.analyte().equals("HG") && "I".equals(limit.grade()))
                .findFirst()
                .orElseThrow();
        var blind = new Indicator("HG", null, new BigDecimal("0.0001"), Unit.MILLIGRAM_PER_LITRE);
        assertThat(SurfaceWaterAssessment.keeps(mercury, blind)).isEmpty();
    }

    @Test
    void withoutACountingIndicatorThereIsNoClass() {
        assertThat(river(milligrams("TN", "0.1")).reached()).isEmpty();
    }

    private SurfaceWaterAssessment river(Indicator... indicators) {
        return SurfaceWaterAssessment.of(limits, "river", List.of(indicators));
    }

    private static Indicator milligrams(String analyte, String value) {
        return new Indicator(analyte, new BigDecimal(value), new BigDecimal("0.001"), Unit.MILLIGRAM_PER_LITRE);
    }

    private static List<Limit> limits() {
        Set<String> analytes = new HashSet<>();
        CatalogueFile.shipped("analytes.csv").check(line -> analytes.add(line.text("code")));
        return CatalogueFile.shipped("limits_gb3838.csv").read(line -> Limit.ofSurfaceWater(line, analytes));
    }
}
