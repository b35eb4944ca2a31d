package jialing.domain.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A refrigerator for samples, 2–8 ℃, read each ten minutes from eight o'clock on. */
class StretchTest {

    private static final Instant EIGHT = Instant.parse("2026-03-12T00:00:00Z");
    private static final Function<Instant, PlaceLimit> COOL = at -> limit("2", "8");

    @Test
    void aReadingExactlyOnTheLimitIsWithin() {
        assertThat(in("2.0", "8.0", "8.00")).isEmpty();
    }

    @Test
    void itLastsFromTheLastGoodReadingBeforeToTheFirstGoodOneAfter() {
        assertThat(in("5.1", "8.1", "11.4", "9.0", "7.9"))
                .containsExactly(new Stretch(minute(0), minute(10), minute(40), new BigDecimal("11.4")));
    }

    @Test
    void theWorstIsTheValueFarthestBeyondOnWhicheverSide() {
        // 2 - (-1.5) = 3.5 below against 10.9 - 8 = 2.9 above
        assertThat(in("10.9", "-1.5", "9.0").get(0).worst()).isEqualTo("-1.5");
    }

    @Test
    void whatIsBeyondAtTheEndIsOpenAndWithoutAReadingBeforeNothingWasGood() {
        assertThat(in("9.0", "9.5")).containsExactly(new Stretch(null, minute(0), null, new BigDecimal("9.5")));
    }

    @Test
    void aGoodReadingBetweenMakesTwoOfOne() {
        assertThat(in("5", "9", "8", "9", "5")).extracting(Stretch::beganAt).containsExactly(minute(10), minute(30));
    }

    @Test
    void eachReadingIsHeldAgainstTheLimitOfItsOwnTime() {
        Function<Instant, PlaceLimit> warmerLater = at -> at.isBefore(minute(15)) ? limit("2", "8") : limit("2", "12");
        assertThat(Stretch.in(readings("9", "9", "9"), warmerLater))
                .containsExactly(new Stretch(null, minute(0), minute(20), new BigDecimal("9")));
        assertThat(Stretch.in(readings("9", "99"), at -> null)).isEmpty();
    }

    @Test
    void theLimitInForceIsTheLastThatHasBegun() {
        var later = new PlaceLimit(
                null, "R", AmbientQuantity.TEMPERATURE, null, null, null, LocalDate.of(2026, 3, 13), "", "", null);
        List<PlaceLimit> lastFirst = List.of(later, limit("2", "8"));
        assertThat(FindExcursions.inForce(lastFirst, EIGHT)).contains(limit("2", "8"));
        // the day begins at midnight of the laboratory, 16:00 UTC
        assertThat(FindExcursions.inForce(lastFirst, Instant.parse("2026-03-12T15:59:59Z")))
                .contains(limit("2", "8"));
        assertThat(FindExcursions.inForce(lastFirst, Instant.parse("2026-03-12T16:00:00Z")))
                .contains(later);
        assertThat(FindExcursions.inForce(lastFirst, Instant.parse("2025-01-01T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void aPlaceThatMustBeWatchedAndIsNotIsNeitherGoodNorBad() {
        var now = new PlaceCondition("R", AmbientQuantity.TEMPERATURE, limit("2", "8"), null, null, EIGHT);
        assertThat(now.isWithin()).isTrue();
        assertThat(now.isWatched()).isFalse();
        assertThat(now.state()).isEqualTo(PlaceCondition.State.NOT_WATCHED);
        assertThat(limit("2", "8").isFresh(EIGHT, EIGHT.plusSeconds(1800))).isTrue();
        assertThat(limit("2", "8").isFresh(EIGHT, EIGHT.plusSeconds(1801))).isFalse();
    }

    private static List<Stretch> in(String... values) {
        return Stretch.in(readings(values), COOL);
    }

    private static List<AmbientReading> readings(String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(index -> new AmbientReading(
                        AmbientQuantity.TEMPERATURE,
                        minute(10 * index),
                        new BigDecimal(Arrays.asList(values).get(index))))
                .toList();
    }

    private static Instant minute(int after) {
        return EIGHT.plusSeconds(60L * after);
    }

    private static PlaceLimit limit(String low, String high) {
        return new PlaceLimit(
                null,
                "R",
                AmbientQuantity.TEMPERATURE,
                new BigDecimal(low),
                new BigDecimal(high),
                30,
                LocalDate.of(2026, 1, 1),
                "HJ 493-2009",
                "",
                null);
    }
}
