package jialing.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jialing.domain.analysis.calculation.Formulas;
import jialing.domain.analysis.calculation.MeasuredSeries;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import org.junit.jupiter.api.Test;

/** How a series that was delivered is read, and becomes readings. */
class SeriesReadingsTest {

    private static final Instant NINE = Instant.parse("2026-03-03T01:00:00Z");

    @Test
    void aFileOfAMeterIsReadPointByPoint() {
        MeasuredSeries series = levels("label,level\n09:00:00,55.1\n09:00:01,56.2\n\n");
        assertThat(series.points()).hasSize(2);
        assertThat(series.points().get(1).label()).isEqualTo("09:00:01");
        assertThat(series.points().get(1).values()).containsOnlyKeys("level");
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertRefused(() -> levels(" "), "FileIsBounded");
        assertRefused(() -> levels("level,level\n1,2\n"), "SeriesFileIsReadable");
        assertRefused(() -> levels("level\n\"55\n"), "SeriesFileIsReadable");
        assertRefused(() -> levels("level\n55,56\n"), "SeriesFileIsReadable");
        assertRefused(() -> levels("level\n"), "SeriesIsBounded");
    }

    @Test
    void everyWrongPointIsToldAtItsPlace() {
        assertThatThrownBy(() -> levels("label,level\na,55\nb,loud\nc,\n"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Refusal::field)
                                .containsExactly("points[1].level", "points[1].level", "points[2].level"));
    }

    @Test
    void pointsAreWholeAndKnownOrRefused() {
        assertRefused(() -> tubes("10", "5", "2.5"), "PointIsWhole");
        assertRefused(() -> tubes("1E-30", "5", "2"), "PointIsWhole");
        assertRefused(() -> read(SeriesKind.TAXA, "abundance\n5\n"), "PointIsWhole");
        assertRefused(() -> levels("level,colour\n55,red\n"), "ValueIsNumber");
        assertRefused(() -> levels("level,colour\n55,3\n"), "PointIsWhole");
    }

    @Test
    void levelsWithoutTimeAndTooManyPointsAreRefused() {
        assertRefused(
                () -> new SeriesCheck(command(SeriesKind.SOUND_LEVELS, null, null, "level\n55\n")).read(),
                "SeriesHasItsTime");
        assertRefused(
                () -> new SeriesCheck(command(SeriesKind.SOUND_LEVELS, NINE, 0L, "level\n55\n")).read(),
                "SeriesHasItsTime");
        String many = "volume,tubes,positive\n" + "10,5,2\n".repeat(1001);
        assertRefused(() -> read(SeriesKind.TUBES, many), "SeriesIsBounded");
    }

    @Test
    void everyAnalyteOfThePositionHasItsReadingFromTheSeries() {
        AnalyticalBatch batch = noise();
        List<RawRecord> read = grid(batch, recorded(levels("level\n60\n70\n")), List.of())
                .take(List.of(row("LAEQ"), row("LMAX")), ABatch.LI, ABatch.NOON);
        assertThat(read).extracting(RawRecord::analyte).containsExactly("LAEQ", "LMAX");
        assertThat(read.get(0).content()).isEqualByComparingTo("67.4036268949");
        assertThat(read)
                .extracting(RawRecord::series)
                .doesNotContainNull()
                .containsOnly(read.get(0).series());
    }

    @Test
    void whatIsCalculatedFromASeriesIsNotTyped() {
        AnalyticalBatch batch = noise();
        assertRefused(
                () -> new ReadingGrid(batch, List.of(), List.of())
                        .take(List.of(ABatch.row("S1", "LAEQ", Map.of("reading", "55"))), ABatch.LI, ABatch.NOON),
                "SeriesIsDelivered");
        assertRefused(
                () -> grid(batch, recorded(read(SeriesKind.TAXA, "label,abundance\nBaetis,5\n")), List.of())
                        .take(List.of(row("LAEQ")), ABatch.LI, ABatch.NOON),
                "SeriesIsDelivered");
    }

    @Test
    void anotherSeriesTakesThePlaceOfTheFirstWithAReasonOnly() {
        AnalyticalBatch batch = noise();
        List<RawRecord> first = grid(batch, recorded(levels("level\n60\n70\n")), List.of())
                .take(List.of(row("LAEQ")), ABatch.LI, ABatch.NOON);
        var second = grid(batch, recorded(levels("level\n60\n71\n")), first);
        assertRefused(() -> second.take(List.of(row("LAEQ")), ABatch.LI, ABatch.NOON), "ReplacementGivesReason");
        var reasoned = new ReadingRow("S1", "LAEQ", null, Map.of(), null, null, "存储卡读取有误");
        assertThat(second.take(List.of(reasoned), ABatch.LI, ABatch.NOON))
                .extracting(RawRecord::version)
                .containsExactly(2);
    }

    @Test
    void aListOfSpeciesCountedTwiceHasNoMean() {
        AnalyticalBatch batch = ABatch.of("BENTHOS_TAXA", "无量纲", null, Formulas.of("species-richness", 1))
                .open();
        var series = recorded(read(SeriesKind.TAXA, "label,abundance\nBaetis,5\n"));
        List<RawRecord> counted = grid(batch, series, List.of())
                .take(
                        List.of(
                                ABatch.row("S1", "BENTHOS_TAXA", Map.of()),
                                ABatch.row("PX1", "BENTHOS_TAXA", Map.of())),
                        ABatch.LI,
                        ABatch.NOON);
        assertThat(new ResultsInForce(batch, counted, List.of()).meansOfDuplicates(ABatch.NOON))
                .isEmpty();
    }

    @Test
    void aDayOfSecondsIsTaken() {
        var file = new StringBuilder("level\n");
        IntStream.range(0, 86_400)
                .forEach(second -> file.append("5").append(second % 10).append(".3\n"));
        assertThat(levels(file.toString()).points()).hasSize(86_400);
    }

    private static AnalyticalBatch noise() {
        return ABatch.of("LAEQ", "dB(A)", null, Formulas.of("noise-leq", 1))
                .determining("LMAX", "dB(A)", null, 1, Formulas.of("noise-max", 1), Map.of(), null)
                .open();
    }

    private static ReadingGrid grid(AnalyticalBatch batch, RecordedSeries series, List<RawRecord> before) {
        return new ReadingGrid(batch, List.of(), before, false, series, GivenInputs.NONE);
    }

    private static RecordedSeries recorded(MeasuredSeries series) {
        return new RecordedSeries(
                TimeOrderedId.next(),
                1,
                UUID.randomUUID(),
                null,
                1,
                series,
                null,
                "0",
                null,
                ABatch.LI,
                "李明",
                ABatch.NOON);
    }

    private static ReadingRow row(String analyte) {
        return ABatch.row("S1", analyte, Map.of());
    }

    private static MeasuredSeries levels(String file) {
        return new SeriesCheck(command(SeriesKind.SOUND_LEVELS, NINE, 1000L, file)).read();
    }

    private static MeasuredSeries tubes(String volume, String number, String positive) {
        return read(SeriesKind.TUBES, "volume,tubes,positive\n%s,%s,%s\n".formatted(volume, number, positive));
    }

    private static MeasuredSeries read(SeriesKind kind, String file) {
        return new SeriesCheck(command(kind, null, null, file)).read();
    }

    private static RecordSeries.Command command(SeriesKind kind, Instant startedAt, Long interval, String file) {
        return new RecordSeries.Command(
                UUID.randomUUID(), "S1", kind, null, startedAt, interval, List.of(), Map.of(), file, null);
    }

    private static void assertRefused(Runnable doing, String rule) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Refusal::rule)
                                .contains(rule));
    }
}
