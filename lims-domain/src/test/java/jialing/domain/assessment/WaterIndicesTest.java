package jialing.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import jialing.domain.assessment.TrophicIndex.Parameter;
import org.junit.jupiter.api.Test;

/** Indices of water by definition, at points where their value can be told without calculating. */
class WaterIndicesTest {

    @Test
    void weightsOfTheTrophicIndexAreThePublishedOnes() {
        // 湖泊（水库）富营养化评价方法及分级技术规定: r² 1, 0.7056, 0.6724, 0.6889, 0.6889; 1 / 3.7558 = 0.2663
        assertThat(weights()).containsExactly("0.2663", "0.1879", "0.1790", "0.1834", "0.1834");
    }

    @Test
    void atOneUnitTheIndexOfAParameterIsItsConstant() {
        // ln 1 = 0
        assertThat(Parameter.CHLOROPHYLL_A.index(BigDecimal.ONE)).isEqualByComparingTo("25");
        assertThat(Parameter.TOTAL_PHOSPHORUS.index(BigDecimal.ONE)).isEqualByComparingTo("94.36");
        assertThat(Parameter.TRANSPARENCY.index(BigDecimal.ONE)).isEqualByComparingTo("51.18");
    }

    @Test
    void theLogarithmIsTheNaturalOne() {
        assertThat(DecimalLogarithm.ln(new BigDecimal("0.05")).doubleValue()).isEqualTo(Math.log(0.05), offset(1e-15));
        assertThat(DecimalLogarithm.powerOfTen(new BigDecimal("-7.31")).doubleValue())
                .isEqualTo(Math.pow(10, -7.31), offset(1e-20));
    }

    @Test
    void clearerWaterHasALowerIndex() {
        assertThat(lake("2.0").value()).isLessThan(lake("0.5").value());
    }

    @Test
    void statesOfNutritionMeetAtTheirBorders() {
        assertThat(TrophicState.of(new BigDecimal("29.9"))).isEqualTo(TrophicState.OLIGOTROPHIC);
        assertThat(TrophicState.of(new BigDecimal("30.0"))).isEqualTo(TrophicState.MESOTROPHIC);
        assertThat(TrophicState.of(new BigDecimal("50.0"))).isEqualTo(TrophicState.MESOTROPHIC);
        assertThat(TrophicState.of(new BigDecimal("50.1"))).isEqualTo(TrophicState.LIGHTLY_EUTROPHIC);
        assertThat(TrophicState.of(new BigDecimal("60.0"))).isEqualTo(TrophicState.LIGHTLY_EUTROPHIC);
        assertThat(TrophicState.of(new BigDecimal("70.0"))).isEqualTo(TrophicState.MODERATELY_EUTROPHIC);
        assertThat(TrophicState.of(new BigDecimal("70.1"))).isEqualTo(TrophicState.HEAVILY_EUTROPHIC);
    }

    @Test
    void aLakeWithoutAllFiveParametersHasNoIndex() {
        assertThat(TrophicIndex.of(Map.of(Parameter.TOTAL_NITROGEN, BigDecimal.ONE)))
                .isEmpty();
    }

    private static List<String> weights() {
        return List.of(Parameter.values()).stream()
                .map(each -> each.weight().setScale(4, RoundingMode.HALF_EVEN).toPlainString())
                .toList();
    }

    private static TrophicIndex lake(String transparency) {
        return TrophicIndex.of(Map.of(
                        Parameter.CHLOROPHYLL_A, decimal("8.2"),
                        Parameter.TOTAL_PHOSPHORUS, decimal("0.04"),
                        Parameter.TOTAL_NITROGEN, decimal("1.21"),
                        Parameter.TRANSPARENCY, decimal(transparency),
                        Parameter.PERMANGANATE_INDEX, decimal("2.4")))
                .orElseThrow();
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }
}
