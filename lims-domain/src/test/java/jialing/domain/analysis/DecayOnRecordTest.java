package jialing.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.domain.analysis.calculation.Formulas;
import jialing.domain.catalogue.Catalogue;
import jialing.domain.catalogue.Nuclide;
import org.junit.jupiter.api.Test;

/** Iodine-131 of a sample that was taken on the first of March, counted for a day. */
class DecayOnRecordTest {

    private static final Instant SAMPLED = ABatch.NOON.minus(Duration.ofDays(2));
    private static final Instant COUNTED = ABatch.NOON.minus(Duration.ofDays(1));
    private static final Map<String, String> COUNTS = Map.of(
            "sampleCounts", "1200",
            "sampleSeconds", "86400",
            "backgroundCounts", "400",
            "backgroundSeconds", "86400",
            "efficiency", "0.045",
            "volume", "2000",
            "efficiencyUncertainty", "3.0",
            "amountUncertainty", "0.5");

    private static final Nuclide IODINE = Catalogue.shipped().nuclides().stream()
            .filter(nuclide -> nuclide.analyte().equals("I131"))
            .findFirst()
            .orElseThrow();

    private final AnalyticalBatch batch =
            ABatch.of("I131", "Bq/L", null, Formulas.GAMMA_PEAK_OF_WATER).open();

    @Test
    void theCorrectionFollowsFromSamplingCountingAndHalfLife() {
        RawRecord read = read(COUNTS, COUNTED);
        // λ = ln 2 / 8.0233 d = 0.0863918 d⁻¹: e^0.0863918 × 0.0863918 / (1 − e^(−0.0863918)) = 1.0902334 × 1.0438178
        assertThat(read.inputs().get("decayCorrection").doubleValue()).isCloseTo(1.138005, within(2e-6));
        assertThat(read.inputs()).containsKeys("emission", "emissionUncertainty");
        assertThat(read.startedAt()).isEqualTo(COUNTED);
        // (1200 − 400) / 86400 / (0.045 × 0.812 × 2) × 1.138005 = 0.144186
        assertThat(read.content().doubleValue()).isCloseTo(0.144186, within(1e-6));
    }

    @Test
    void nobodyTypesAnother() {
        var typed = new HashMap<>(COUNTS);
        typed.put("decayCorrection", "1");
        assertThatThrownBy(() -> read(typed, COUNTED)).hasMessageContaining("InputComesFromTheRecord");
    }

    @Test
    void nothingIsCountedBeforeItWasSampled() {
        assertThatThrownBy(() -> read(COUNTS, SAMPLED.minusSeconds(1))).hasMessageContaining("CountedAfterSampling");
        assertThatThrownBy(() -> read(COUNTS, ABatch.NOON.plusSeconds(1))).hasMessageContaining("CountedAfterSampling");
    }

    @Test
    void itIsSaidWhenCountingBegan() {
        assertThatThrownBy(() -> read(COUNTS, null)).hasMessageContaining("CountingHasItsStart");
    }

    private RawRecord read(Map<String, String> inputs, Instant startedAt) {
        BatchPosition sample = batch.positions().stream()
                .filter(position -> position.code().equals("S1"))
                .findFirst()
                .orElseThrow();
        var given = new GivenInputs(
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of("I131", IODINE),
                Map.of(sample.sampleId().orElseThrow(), SAMPLED));
        var row = new ReadingRow("S1", "I131", null, inputs, null, null, null, startedAt);
        return new ReadingGrid(batch, List.of(), List.of(), false, null, given)
                .take(List.of(row), ABatch.LI, ABatch.NOON)
                .get(0);
    }
}
