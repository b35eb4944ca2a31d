package jialing.domain.plausibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jialing.domain.catalogue.Unit;
import jialing.domain.plausibility.rules.ContentFitsHistory;
import jialing.domain.plausibility.rules.ContentFitsNeighbours;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Verdict;
import org.junit.jupiter.api.Test;

class UsualContentTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 12);
    private static final Unit PLAIN = Unit.DIMENSIONLESS;
    private static final Unit AMOUNT = Unit.MILLIGRAM_PER_LITRE;

    /** Of 1 to 9 the median is 5 and the MAD 2 (deviations 0 1 1 2 2 3 3 4 4): 0.6745 · (16 − 5) / 2 = 3.71, one less gives 3.37. */
    @Test
    void theModifiedZScoreIsThatOfIglewiczAndHoaglin() {
        List<EarlierContent> earlier =
                numbers(PLAIN, IntStream.rangeClosed(1, 9).mapToObj(Integer::toString));
        assertThat(z(earlier, PLAIN, "16")).hasValue(new BigDecimal("3.71"));
        assertThat(z(earlier, PLAIN, "15")).hasValue(new BigDecimal("3.37"));
        assertThat(z(earlier, PLAIN, "-6")).hasValue(new BigDecimal("-3.71"));
        assertThat(fits("3.71")).isInstanceOf(Verdict.Broken.class);
        assertThat(fits("-3.71")).isInstanceOf(Verdict.Broken.class);
        assertThat(fits("3.5")).isInstanceOf(Verdict.Holds.class);
    }

    /** The ninth powers of two and up: on the logarithmic scale the same numbers as 1 to 9, in steps of ln 2. */
    @Test
    void amountsAreComparedByTheirRatios() {
        List<EarlierContent> earlier =
                numbers(AMOUNT, IntStream.rangeClosed(1, 9).mapToObj(power -> Integer.toString(1 << power)));
        assertThat(z(earlier, AMOUNT, Integer.toString(1 << 16))).hasValue(new BigDecimal("3.71"));
        assertThat(z(earlier, AMOUNT, Integer.toString(1 << 15))).hasValue(new BigDecimal("3.37"));
    }

    @Test
    void aReportInOtherUnitsIsTheSameHistory() {
        List<EarlierContent> earlier =
                numbers(Unit.MICROGRAM_PER_LITRE, IntStream.rangeClosed(1, 9).mapToObj(each -> each + "000"));
        var usual = UsualContent.on(MAY, AMOUNT, earlier).orElseThrow();
        assertThat(usual.median(AMOUNT)).isEqualByComparingTo("5");
        assertThat(UsualContent.on(MAY, PLAIN, earlier)).isEmpty();
    }

    @Test
    void theSeasonIsTheQuarterWithAMonthOnEitherSide() {
        assertThat(UsualContent.season(MAY))
                .containsExactlyInAnyOrder(Month.MARCH, Month.APRIL, Month.MAY, Month.JUNE, Month.JULY);
        assertThat(UsualContent.season(LocalDate.of(2026, 1, 3)))
                .containsExactlyInAnyOrder(Month.DECEMBER, Month.JANUARY, Month.FEBRUARY, Month.MARCH, Month.APRIL);
    }

    @Test
    void eightOfTheSameSeasonGoBeforeAllAndFewerThanEightSayNothing() {
        List<EarlierContent> spring = inMonths("1", 4, 8);
        List<EarlierContent> winter = inMonths("9", 11, 20);
        assertThat(usual(spring, winter)).get().matches(UsualContent::ofSeason).matches(usual -> usual.count() == 8);
        assertThat(usual(spring.subList(1, 8), winter))
                .get()
                .matches(usual -> !usual.ofSeason())
                .matches(usual -> usual.count() == 27);
        assertThat(usual(spring.subList(1, 8), List.of())).isEmpty();
    }

    /** Never found before: the spread is that of the measurement. RD 20 %: off by 28.6 %, a standard deviation of 14.3 %. */
    @Test
    void whereNothingWasEverFoundTheScatterOfTheMeasurementDecides() {
        List<EarlierContent> never = Collections.nCopies(
                10, new EarlierContent("S", "NH3N", noon(MAY.minusYears(1)), new BigDecimal("0.025"), AMOUNT, true));
        var usual = UsualContent.on(MAY, AMOUNT, never).orElseThrow();
        BigDecimal hardly = usual.modifiedZ(withinTwenty("0.030")).orElseThrow();
        // ln(0.030 / 0.025) / 0.1429 = 1.28
        assertThat(hardly.doubleValue()).isCloseTo(1.28, within(0.01));
        BigDecimal twice = usual.modifiedZ(withinTwenty("0.050")).orElseThrow();
        // ln 2 / 0.1429 = 4.85
        assertThat(twice.doubleValue()).isCloseTo(4.85, within(0.01));
        assertThat(usual.modifiedZ(SampleContent.of("NH3N", new BigDecimal("0.050"), AMOUNT)))
                .as("neither site nor measurement scatters: nothing is said")
                .isEmpty();
    }

    @Test
    void aContentBelowARaisedLimitAccusesNobodyAndOneFarBelowItsHistoryDoes() {
        List<EarlierContent> earlier =
                numbers(AMOUNT, IntStream.rangeClosed(21, 29).mapToObj(Integer::toString));
        var usual = UsualContent.on(MAY, AMOUNT, earlier).orElseThrow();
        assertThat(usual.modifiedZ(SampleContent.below("NH3N", new BigDecimal("500"), AMOUNT)))
                .hasValueSatisfying(z -> assertThat(z).isZero());
        assertThat(usual.modifiedZ(SampleContent.below("NH3N", new BigDecimal("0.1"), AMOUNT)))
                .hasValueSatisfying(z -> assertThat(z).isLessThan(new BigDecimal("-3.5")));
    }

    @Test
    void aHalfOfTheEarlierContentsBelowTheLimitDoesNotMakeASmallContentHigh() {
        var earlier = new ArrayList<EarlierContent>();
        IntStream.range(0, 6)
                .forEach(i -> earlier.add(new EarlierContent(
                        "S", "NH3N", noon(MAY.minusYears(1)), new BigDecimal("0.10"), AMOUNT, true)));
        IntStream.range(0, 5)
                .forEach(i -> earlier.add(new EarlierContent(
                        "S", "NH3N", noon(MAY.minusYears(1)), new BigDecimal("0.11"), AMOUNT, false)));
        var usual = UsualContent.on(MAY, AMOUNT, earlier).orElseThrow();
        assertThat(usual.modifiedZ(withinTwenty("0.12")).orElseThrow().abs()).isLessThan(new BigDecimal("3.5"));
    }

    @Test
    void aRiseOfTheWholeWaterBodyAsksNobodyAndAJumpOfOneSiteDoes() {
        assertThat(beside("8", "7", "9", "8")).isInstanceOf(Verdict.Holds.class);
        assertThat(beside("8", "1", "1.2", "0.9")).isInstanceOf(Verdict.Broken.class);
        assertThat(beside("0.1", "1", "1.2", "0.9")).isInstanceOf(Verdict.Broken.class);
        // the factor is five: 5 / 1 is within
        assertThat(beside("5", "1")).isInstanceOf(Verdict.Holds.class);
        assertThat(beside("5.1", "1")).isInstanceOf(Verdict.Broken.class);
        // of two sites only the one that has moved is asked about
        assertThat(beside("1", "8")).isInstanceOf(Verdict.Holds.class);
        assertThat(beside("8")).isInstanceOf(Verdict.Undecided.class);
    }

    private static Verdict beside(String multiple, String... elsewhere) {
        return new ContentFitsNeighbours()
                .judge(ContentFitsNeighbours.Compared.of(
                        "NH3N",
                        new BigDecimal(multiple),
                        Stream.of(elsewhere).map(BigDecimal::new).toList()));
    }

    private static Verdict fits(String z) {
        return new ContentFitsHistory().judge(new ContentFitsHistory.Compared("NH3N", new BigDecimal(z), 9));
    }

    private static Optional<BigDecimal> z(List<EarlierContent> earlier, Unit unit, String value) {
        return UsualContent.on(MAY, unit, earlier)
                .orElseThrow()
                .modifiedZ(SampleContent.of("NH3N", new BigDecimal(value), unit));
    }

    private static SampleContent withinTwenty(String value) {
        return SampleContent.of("NH3N", new BigDecimal(value), AMOUNT)
                .whoseDuplicatesMayDeviate(BigDecimal.valueOf(20));
    }

    private static Optional<UsualContent> usual(List<EarlierContent> some, List<EarlierContent> others) {
        return UsualContent.on(
                MAY, AMOUNT, Stream.concat(some.stream(), others.stream()).toList());
    }

    private static List<EarlierContent> numbers(Unit unit, Stream<String> values) {
        return values.map(value ->
                        new EarlierContent("S", "NH3N", noon(MAY.minusYears(1)), new BigDecimal(value), unit, false))
                .toList();
    }

    private static List<EarlierContent> inMonths(String value, int month, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new EarlierContent(
                        "S", "NH3N", noon(LocalDate.of(2024, month, 1 + i)), new BigDecimal(value), AMOUNT, false))
                .toList();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(LabClock.ZONE).toInstant();
    }
}
