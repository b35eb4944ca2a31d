package jialing.domain.controlchart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jialing.domain.analysis.ABatch;
import jialing.domain.analysis.BatchRecord;
import org.junit.jupiter.api.Test;

/** Gross beta of two samples beside one background and one standard source. */
class CounterOnChartTest {

    @Test
    void whatServedManySamplesIsOnePoint() {
        assertThat(charted("900", "900"))
                .extracting(Charted::kind, each -> each.value().stripTrailingZeros())
                .containsExactly(
                        tuple(ChartKind.BACKGROUND, new BigDecimal("0.015")),
                        tuple(ChartKind.SOURCE, new BigDecimal("0.58")));
        assertThat(charted("900", "960")).hasSize(4);
    }

    @Test
    void aBackgroundThatRoseBeyondItsLimitsIsRejectedAndOneWithinIsNot() {
        // history 0.0147 to 0.0153 s⁻¹: s = 0.0002, so that 0.015 lies in the middle and 0.030 far beyond 3 s
        assertThat(alarms("900")).isEmpty();
        assertThat(alarms("1800")).anyMatch(rule -> rule.severity() == ControlRule.AlarmGrade.REJECTION);
    }

    private static List<ControlRule> alarms(String background) {
        Charted point = charted(background, background).get(0);
        List<BigDecimal> history = IntStream.range(0, 24)
                .mapToObj(day -> BigDecimal.valueOf(1470 + day * 5 % 7 * 10L, 5))
                .toList();
        var drawn = new DrawnLimits(
                new UUID(0, 2),
                new UUID(0, 1),
                1,
                Estimator.STANDARD_DEVIATION,
                ControlLimits.ofValues(history, Estimator.STANDARD_DEVIATION),
                history.size(),
                Instant.EPOCH,
                Instant.EPOCH,
                "首次划限",
                "熊静",
                Instant.EPOCH);
        List<ChartPoint> points = history.stream()
                .map(value -> new ChartPoint(
                        UUID.randomUUID(),
                        new UUID(0, 1),
                        null,
                        "",
                        0,
                        "",
                        value,
                        true,
                        List.of(),
                        "黄秋月",
                        Instant.EPOCH))
                .toList();
        var chart = new ControlChart(
                new UUID(0, 1), "CQ-WZ", "HJ 899-2017", "GBETA", "water", "WZ-AB-01", ChartKind.BACKGROUND, "", "1/s");
        return new OngoingChart(chart, true, points, List.of(drawn), ControlRule.USUAL, List.of(point))
                .spoken()
                .get(0)
                .alarms();
    }

    private static List<Charted> charted(String first, String second) {
        return new ChartedControls(read(first, second), Map.of())
                .all().stream()
                        .filter(each -> each.kind() == ChartKind.BACKGROUND || each.kind() == ChartKind.SOURCE)
                        .toList();
    }

    private static BatchRecord read(String first, String second) {
        return ABatch.ofGrossBeta(inputs(first), inputs(second));
    }

    private static Map<String, String> inputs(String background) {
        return Map.of(
                "sampleCounts", "1596",
                "sampleSeconds", "60000",
                "backgroundCounts", background,
                "backgroundSeconds", "60000",
                "standardCounts", "2142",
                "standardSeconds", "3600",
                "specificActivity", "14.4",
                "residue", "1200",
                "evaporated", "4");
    }
}
