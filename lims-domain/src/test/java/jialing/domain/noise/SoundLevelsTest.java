package jialing.domain.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The arithmetic stands beside each number. */
class SoundLevelsTest {

    private static final BigDecimal TINY = new BigDecimal("1E-9");

    @Test
    void theEquivalentLevelIsTheMeanOfTheEnergies() {
        // 10 lg [(10^6 + 10^7) / 2] = 10 lg 5.5e6 = 67.403627
        assertThat(levels("60", "70").equivalent()).isCloseTo(new BigDecimal("67.4036268949"), within(TINY));
    }

    @Test
    void aSteadySoundIsItsOwnEquivalentLevel() {
        assertThat(levels("54.3", "54.3", "54.3").equivalent()).isCloseTo(new BigDecimal("54.3"), within(TINY));
    }

    @Test
    void ofAHundredLevelsTheTenthFromAboveIsL10() {
        SoundLevels hundred = counted(100);
        assertThat(hundred.exceededDuring(10)).isEqualByComparingTo("91");
        assertThat(hundred.exceededDuring(50)).isEqualByComparingTo("51");
        assertThat(hundred.exceededDuring(90)).isEqualByComparingTo("11");
    }

    @Test
    void ofTwoHundredLevelsTheTwentiethFromAboveIsL10() {
        // 200, 199, ... 181 is the 20th
        SoundLevels twoHundred = counted(200);
        assertThat(twoHundred.exceededDuring(10)).isEqualByComparingTo("181");
        assertThat(twoHundred.exceededDuring(50)).isEqualByComparingTo("101");
        assertThat(twoHundred.exceededDuring(90)).isEqualByComparingTo("21");
    }

    @Test
    void aPercentileOfFewLevelsIsStillALevelThatWasRead() {
        // 5 levels: 10 % of 5 is half a place, so the first counts; 50 % the third, 90 % the fifth
        SoundLevels five = levels("50", "52", "54", "56", "58");
        assertThat(five.exceededDuring(10)).isEqualByComparingTo("58");
        assertThat(five.exceededDuring(50)).isEqualByComparingTo("54");
        assertThat(five.exceededDuring(90)).isEqualByComparingTo("50");
    }

    @Test
    void theSpreadIsThatOfASample() {
        // mean 52; (4 + 0 + 4) / 2 = 4, root 2
        assertThat(levels("50", "52", "54").standardDeviation()).isEqualByComparingTo("2");
        assertThat(levels("50").standardDeviation()).isEqualByComparingTo("0");
    }

    @Test
    void noLevelAtAllAndLevelsThatNoMeterShowsAreRefused() {
        assertThatThrownBy(() -> new SoundLevels(List.of())).hasMessageStartingWith("LevelsAreSound");
        assertThatThrownBy(() -> levels("60", "201")).hasMessageStartingWith("LevelsAreSound");
    }

    @Property(tries = 200)
    void theEquivalentLevelLiesBetweenTheArithmeticMeanAndTheLoudest(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 200, max = 1200) Integer> tenths) {
        var levels = new SoundLevels(decibels(tenths));
        double mean = tenths.stream().mapToInt(Integer::intValue).average().orElseThrow() / 10;
        assertThat(levels.equivalent().doubleValue())
                .isBetween(mean - 1e-9, levels.loudest().doubleValue() + 1e-9);
    }

    @Property(tries = 200)
    void theOrderOfTheSeriesDoesNotMatter(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 200, max = 1200) Integer> tenths, @ForAll long seed) {
        var shuffled = new ArrayList<>(decibels(tenths));
        Collections.shuffle(shuffled, new Random(seed));
        var one = new SoundLevels(decibels(tenths));
        var other = new SoundLevels(shuffled);
        assertThat(other.equivalent()).isEqualTo(one.equivalent());
        assertThat(other.standardDeviation()).isEqualTo(one.standardDeviation());
        assertThat(other.exceededDuring(10)).isEqualTo(one.exceededDuring(10));
    }

    @Property(tries = 100)
    void whatIsExceededLongerIsNotLouder(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 200, max = 1200) Integer> tenths,
            @ForAll @IntRange(min = 1, max = 98) int percent) {
        var levels = new SoundLevels(decibels(tenths));
        assertThat(levels.exceededDuring(percent + 1)).isLessThanOrEqualTo(levels.exceededDuring(percent));
    }

    private static SoundLevels counted(int number) {
        return new SoundLevels(
                IntStream.rangeClosed(1, number).mapToObj(BigDecimal::valueOf).toList());
    }

    private static SoundLevels levels(String... levels) {
        return new SoundLevels(Stream.of(levels).map(BigDecimal::new).toList());
    }

    private static List<BigDecimal> decibels(List<Integer> tenths) {
        return tenths.stream().map(each -> BigDecimal.valueOf(each, 1)).toList();
    }
}
