package jialing.domain.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

class UncertaintyEvaluationTest {

    private static final MeasurementModel MODEL = MeasurementModel.of(
            "ρ = m / V",
            "mg/L",
            InputQuantity.known("m", "μg", "50.0", "0.90"),
            InputQuantity.of("V", "mL", "50.0", DistributionKind.TRIANGULAR, "0.05"));

    @Test
    void aBandIncludesItsBeginningAndNotItsEnd() {
        UncertaintyEvaluation low = evaluation("0.1", "0.5", false, "0.02");
        assertThat(low.holdsFor(new BigDecimal("0.1"))).isTrue();
        assertThat(low.holdsFor(new BigDecimal("0.499"))).isTrue();
        assertThat(low.holdsFor(new BigDecimal("0.50"))).isFalse();
        assertThat(evaluation(null, null, false, "0.02").holdsFor(BigDecimal.ZERO))
                .isTrue();
    }

    @Test
    void aRelativeUncertaintyIsThatPartOfTheValue() {
        // 6.4 % of 1.25 mg/L = 0.080 mg/L
        assertThat(evaluation("0.5", null, true, "6.4").expandedAt(new BigDecimal("1.25")))
                .isEqualTo(new BigDecimal("0.080"));
        assertThat(evaluation("0.5", null, false, "0.02").expandedAt(new BigDecimal("1.25")))
                .isEqualTo(new BigDecimal("0.02"));
    }

    @Test
    void whatIsKeptReadsAsTheSameInputAndGivesTheSameResult() {
        var input = new EvaluationInput(EvaluationBasis.PROPAGATION, MODEL, null, false, 20_000, 7, null);
        String kept = CanonicalJson.of(input);
        EvaluationInput read = CanonicalJson.read(kept, EvaluationInput.class);
        EvaluatedUncertainty result = EvaluatedUncertainty.of(read);

        assertThat(read).isEqualTo(input);
        assertThat(CanonicalJson.of(result)).isEqualTo(CanonicalJson.of(EvaluatedUncertainty.of(input)));
        assertThat(CanonicalJson.of(CanonicalJson.read(CanonicalJson.of(result), EvaluatedUncertainty.class)))
                .isEqualTo(CanonicalJson.of(result));
    }

    /** u/y = √(1.8² + 0.0408²) % = 1.8005 %; U = 3.601 %, rounded up. */
    @Test
    void aModelsUncertaintyIsGivenInPercentWhenAsked() {
        var input = new EvaluationInput(EvaluationBasis.PROPAGATION, MODEL, null, true, null, null, null);
        EvaluatedUncertainty result = EvaluatedUncertainty.of(input);
        assertThat(result.expanded()).isEqualByComparingTo("3.6");
        assertThat(result.drawn()).isNull();
    }

    @Test
    void whatIsEvaluatedMustBeGiven() {
        assertThatThrownBy(() -> new EvaluationInput(EvaluationBasis.TOP_DOWN, MODEL, null, true, null, null, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("routine"));
    }

    private static UncertaintyEvaluation evaluation(String low, String high, boolean relative, String expanded) {
        return new UncertaintyEvaluation(
                new UUID(0, 1),
                "CQ-WZ",
                "HJ 535-2009",
                "NH3N",
                "water",
                1,
                low == null ? null : new BigDecimal(low),
                high == null ? null : new BigDecimal(high),
                "mg/L",
                relative,
                new BigDecimal(expanded),
                BigDecimal.valueOf(2),
                EvaluationBasis.PROPAGATION,
                LocalDate.of(2026, 3, 1),
                "首次评定",
                "余亮",
                null,
                Instant.EPOCH);
    }
}
