package jialing.domain.biology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import jialing.domain.biology.Estimate.Standing;
import org.junit.jupiter.api.Test;

class ColonyCountTest {

    @Test
    void thePlatesOfTheCountableDilutionAreWeightedByTheirSample() {
        // tenfold: (120 + 130) / (0.1 + 0.1) mL = 1250; hundredfold: mean 13.5, too few
        Estimate estimate = bacteria(plate(120, 10), plate(130, 10), plate(12, 100), plate(15, 100));
        assertThat(estimate.standing()).isEqualTo(Standing.COUNTED);
        assertThat(estimate.perMillilitre()).isEqualByComparingTo("1250");
    }

    @Test
    void twoCountableDilutionsCountTogether() {
        // ISO 8199: (280 + 31) / (0.1 + 0.01) mL = 2827.27...
        Estimate estimate = bacteria(plate(280, 10), plate(31, 100));
        assertThat(estimate.perMillilitre().doubleValue()).isCloseTo(311 / 0.11, within(1e-9));
    }

    @Test
    void aSinglePlateBelowTheRangeIsKeptWhenItsDilutionIsCountable() {
        // mean of 29 and 33 is 31: 62 / 2 mL
        assertThat(bacteria(plate(29, 1), plate(33, 1)).perMillilitre()).isEqualByComparingTo("31");
    }

    @Test
    void fewColoniesAreANumberThatSaysSo() {
        // 10 on 2 mL: 5; Poisson limits of 10 (Garwood 1936): 4.795 and 18.39
        Estimate estimate = bacteria(plate(4, 1), plate(6, 1));
        assertThat(estimate.standing()).isEqualTo(Standing.FEW);
        assertThat(estimate.perMillilitre()).isEqualByComparingTo("5");
        assertThat(estimate.low().doubleValue()).isCloseTo(4.795 / 2, within(0.001));
        assertThat(estimate.high().orElseThrow().doubleValue()).isCloseTo(18.39 / 2, within(0.005));
    }

    @Test
    void noColonyIsLessThanOne() {
        // less than 1 in 2 mL; Poisson limit of 0: 3.689
        Estimate estimate = bacteria(plate(0, 1), plate(0, 1));
        assertThat(estimate.standing()).isEqualTo(Standing.LESS_THAN);
        assertThat(estimate.perMillilitre()).isEqualByComparingTo("0.5");
        assertThat(estimate.high().orElseThrow().doubleValue()).isCloseTo(3.689 / 2, within(0.001));
    }

    @Test
    void tooManyOnEveryPlateIsMoreThanTheRange() {
        // 300 on 0.01 mL: above 30000
        Estimate estimate = bacteria(plate(null, 10), plate(412, 100));
        assertThat(estimate.standing()).isEqualTo(Standing.MORE_THAN);
        assertThat(estimate.perMillilitre()).isEqualByComparingTo("30000");
        assertThat(estimate.high()).isEmpty();
    }

    @Test
    void aDilutionTooDenseToCountIsNoneForTheNextOne() {
        assertThat(bacteria(plate(null, 1), plate(45, 10)).perMillilitre()).isEqualByComparingTo("450");
    }

    @Test
    void aThousandFullPlatesStillHaveAnInterval() {
        // 300,000 colonies: 300 ± 1.96 × √300000 / 1000
        Estimate estimate = ColonyCount.OF_BACTERIA.of(Collections.nCopies(1000, plate(300, 1)));
        assertThat(estimate.perMillilitre()).isEqualByComparingTo("300");
        assertThat(estimate.low().doubleValue()).isCloseTo(298.93, within(0.01));
    }

    @Test
    void platesWithoutSampleAreRefused() {
        assertThatThrownBy(() -> ColonyCount.OF_BACTERIA.of(List.of())).hasMessageStartingWith("PlatesAreSound");
        assertThatThrownBy(() -> bacteria(new Plate(5, BigDecimal.ZERO, BigDecimal.ONE)))
                .hasMessageStartingWith("PlatesAreSound");
        assertThatThrownBy(() -> bacteria(plate(-1, 1))).hasMessageStartingWith("PlatesAreSound");
    }

    @Test
    void foundInOnePortionIsFound() {
        assertThat(Presence.inAnyOf(List.of(false, true, false))).isEqualTo(Presence.DETECTED);
        assertThat(Presence.inAnyOf(List.of(false, false))).isEqualTo(Presence.NOT_DETECTED);
    }

    private static Estimate bacteria(Plate... plates) {
        return ColonyCount.OF_BACTERIA.of(List.of(plates));
    }

    private static Plate plate(Integer colonies, int dilution) {
        return new Plate(colonies, BigDecimal.ONE, BigDecimal.valueOf(dilution));
    }
}
