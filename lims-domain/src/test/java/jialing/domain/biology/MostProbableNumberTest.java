package jialing.domain.biology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jialing.domain.biology.Estimate.Standing;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MostProbableNumberTest {

    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);

    @ParameterizedTest(name = "{0}-{1}-{2} of five tubes is {3} in 100 mL")
    @CsvSource({
        // FDA BAM, appendix 2, table 2 (0.1, 0.01 and 0.001 g: the same digits for 10, 1 and 0.1 mL and 100 mL)
        "0, 0, 1, 1.8",
        "1, 2, 0, 6.1",
        "4, 0, 2, 21",
        "5, 5, 4, 1600",
        // the same rows of the table for 15 tubes in HJ 347.2-2018
        "5, 0, 0, 23",
        // APHA, quick table for five tubes of 10, 1 and 0.1 mL
        "1, 1, 1, 6.1",
        "2, 1, 0, 6.8",
        "3, 1, 0, 11",
        "5, 2, 0, 49",
    })
    void theTablesForFiveTubesAreMet(int ten, int one, int tenth, String expected) {
        assertThat(in100Millilitres(rows(5, ten, one, tenth, "10"))).isEqualByComparingTo(expected);
    }

    @ParameterizedTest(name = "{0}-{1}-{2} of {3} tubes is {4} in a gram")
    @CsvSource({
        // FDA BAM, appendix 2, tables 1 and 3, inocula of 0.1, 0.01 and 0.001 g
        "0, 0, 1, 3, 3.0",
        "1, 1, 1, 3, 11",
        "2, 2, 0, 3, 21",
        "3, 3, 2, 3, 1100",
        "0, 0, 1, 10, 0.90",
        "3, 2, 2, 10, 7.5",
        "8, 2, 0, 10, 17",
        "10, 10, 9, 10, 2300",
    })
    void theTablesForThreeAndTenTubesAreMet(int first, int second, int third, int tubes, String expected) {
        Estimate estimate = MostProbableNumber.of(rows(tubes, first, second, third, "0.1"));
        assertThat(estimate.perMillilitre().round(TWO_DIGITS)).isEqualByComparingTo(expected);
    }

    @Test
    void theSpreadsheetOfTheFoodAndDrugAdministrationIsMetWithItsInterval() {
        // FDA BAM, appendix 2, supplementary MPN solver: ten tubes, 5-3-0 of 0.1, 0.01, 0.001: 9.951, from 4.891 to
        // 20.263
        Estimate estimate = MostProbableNumber.of(rows(10, 5, 3, 0, "0.1"));
        assertThat(estimate.standing()).isEqualTo(Standing.COUNTED);
        assertThat(estimate.perMillilitre().doubleValue()).isCloseTo(9.951, within(0.0005));
        assertThat(estimate.low().doubleValue()).isCloseTo(4.891, within(0.005));
        assertThat(estimate.high().orElseThrow().doubleValue()).isCloseTo(20.263, within(0.02));
    }

    @Test
    void rowsOfDifferentNumbersOfTubesAreTaken() {
        // Blodgett (2010), Model Assisted Statistics and Applications 5: 4-2-2 of 5, 5 and 4 tubes: 31.918
        var rows = List.of(tubes("0.1", 5, 4), tubes("0.01", 5, 2), tubes("0.001", 4, 2));
        assertThat(MostProbableNumber.of(rows).perMillilitre().doubleValue()).isCloseTo(31.918, within(0.002));
    }

    @Test
    void nothingGrownIsLessThanOneTube() {
        // BAM, table 2: 0-0-0 is below 1.8; Jarvis et al. (2010), table 1, 3-3-3 of 1, 0.1, 0.01 mL: up to 1.1
        Estimate none = MostProbableNumber.of(rows(3, 0, 0, 0, "1"));
        assertThat(none.standing()).isEqualTo(Standing.LESS_THAN);
        assertThat(none.low()).isEqualByComparingTo("0");
        assertThat(none.high().orElseThrow().doubleValue()).isCloseTo(1.1, within(0.05));
        assertThat(in100Millilitres(rows(5, 0, 0, 0, "10"))).isEqualByComparingTo("1.8");
    }

    @Test
    void everythingGrownIsMoreThanAllButOneTube() {
        // BAM, table 2: 5-5-5 is above 1600; Jarvis et al. (2010), table 1, 3-3-3 of 1, 0.1, 0.01 mL: from 36
        Estimate all = MostProbableNumber.of(rows(3, 3, 3, 3, "1"));
        assertThat(all.standing()).isEqualTo(Standing.MORE_THAN);
        assertThat(all.high()).isEmpty();
        assertThat(all.low().doubleValue()).isCloseTo(36, within(0.5));
        assertThat(in100Millilitres(rows(5, 5, 5, 5, "10"))).isEqualByComparingTo("1600");
    }

    @Test
    void aSingleTubeTellsOnlyABound() {
        assertThat(MostProbableNumber.of(List.of(tubes("10", 1, 0))).standing()).isEqualTo(Standing.LESS_THAN);
        assertThat(MostProbableNumber.of(List.of(tubes("10", 1, 1))).standing()).isEqualTo(Standing.MORE_THAN);
    }

    @Test
    void moreTubesGrownThanThereAreIsRefused() {
        assertThatThrownBy(() -> MostProbableNumber.of(List.of(tubes("10", 5, 6))))
                .hasMessageStartingWith("TubesAreSound");
        assertThatThrownBy(() -> MostProbableNumber.of(List.of())).hasMessageStartingWith("TubesAreSound");
    }

    @Property(tries = 300)
    void oneTubeMoreIsALargerNumber(
            @ForAll @IntRange(max = 4) int ten,
            @ForAll @IntRange(max = 4) int one,
            @ForAll @IntRange(max = 4) int tenth) {
        BigDecimal before =
                MostProbableNumber.of(rows(5, ten, one, tenth, "10")).perMillilitre();
        BigDecimal after =
                MostProbableNumber.of(rows(5, ten, one + 1, tenth, "10")).perMillilitre();
        // with nothing grown the number is a bound: that of one tube of the smallest inoculum
        assertThat(after).isGreaterThan(ten + one + tenth == 0 ? BigDecimal.ZERO : before);
    }

    @Property(tries = 100)
    void theOrderOfTheRowsDoesNotMatter(
            @ForAll @IntRange(max = 5) int ten,
            @ForAll @IntRange(max = 5) int one,
            @ForAll @IntRange(max = 5) int tenth) {
        var reversed = new ArrayList<>(rows(5, ten, one, tenth, "10"));
        Collections.reverse(reversed);
        assertThat(MostProbableNumber.of(reversed)).isEqualTo(MostProbableNumber.of(rows(5, ten, one, tenth, "10")));
    }

    @Property(tries = 500)
    void rowsHoweverStrangeHaveANumber(
            @ForAll @IntRange(min = -9, max = 12) int onePower,
            @ForAll @IntRange(min = -9, max = 12) int otherPower,
            @ForAll @IntRange(min = 1, max = 100_000) int one,
            @ForAll @IntRange(min = 1, max = 100_000) int other,
            @ForAll @IntRange(max = 100_000) int grown) {
        var rows = List.of(
                new Tubes(BigDecimal.ONE.scaleByPowerOfTen(onePower), one, grown % (one + 1)),
                new Tubes(BigDecimal.ONE.scaleByPowerOfTen(otherPower), other, grown % (other + 1)));
        assertThat(MostProbableNumber.of(rows).perMillilitre()).isPositive();
    }

    private static BigDecimal in100Millilitres(List<Tubes> rows) {
        return MostProbableNumber.of(rows).perMillilitre().movePointRight(2).round(TWO_DIGITS);
    }

    private static List<Tubes> rows(int tubes, int first, int second, int third, String largest) {
        BigDecimal volume = new BigDecimal(largest);
        return List.of(
                new Tubes(volume, tubes, first),
                new Tubes(volume.movePointLeft(1), tubes, second),
                new Tubes(volume.movePointLeft(2), tubes, third));
    }

    private static Tubes tubes(String volume, int number, int positive) {
        return new Tubes(new BigDecimal(volume), number, positive);
    }
}
