package jialing.domain.reporting.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.ABatch;
import jialing.domain.analysis.AdditionLine;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.BearingAdditions.Borne;
import jialing.domain.analysis.Calibration;
import jialing.domain.analysis.TakenOverCurve;
import jialing.domain.curves.CurveModel;
import jialing.domain.reporting.ReportContent.QualityCheck;
import org.junit.jupiter.api.Test;

/** What the report says of chloride read off a calibration of an earlier batch, and of lead by standard additions. */
class CalibrationChecksTest {

    private static final Instant NOON = Instant.parse("2026-03-03T04:00:00Z");

    private final AnalyticalBatch batch = ABatch.ofLead().open();

    @Test
    void aCalibrationTakenOverIsReportedWithTheCheckThatConfirmedIt() {
        var from = new TakenOverCurve(
                UUID.randomUUID(),
                "FX-CQ-WZ-2026-00007",
                NOON,
                new BigDecimal("10"),
                new BigDecimal("2.04"),
                null,
                new BigDecimal("10.20000"),
                new BigDecimal("2"));
        QualityCheck check = CalibrationChecks.takenOver(List.of(chloride(from)), BigDecimal.TEN)
                .findFirst()
                .orElseThrow();
        assertThat(check.check().zh()).isEqualTo("沿用校准曲线（FX-CQ-WZ-2026-00007）的核查");
        assertThat(check.analyte()).isEqualTo("CL");
        assertThat(check.found()).isEqualTo("10 → 10.2 mg/L，2.00 %");
        assertThat(check.criterion()).isEqualTo("±10 %");
        assertThat(check.accepted()).isTrue();
    }

    @Test
    void aCalibrationThatWasDrawnInItsBatchIsReportedByItsFindingsOnly() {
        assertThat(CalibrationChecks.takenOver(List.of(chloride(null)), BigDecimal.TEN))
                .isEmpty();
    }

    @Test
    void theLinesOfAdditionsStandTogetherByAnalyte() {
        QualityCheck check = CalibrationChecks.additions(List.of(lead("0.999996", "0.7481"), lead("0.99896", "0.31")))
                .findFirst()
                .orElseThrow();
        assertThat(check.count()).isEqualTo(2);
        // cut off: 0.999996 is not 1
        assertThat(check.found()).isEqualTo("r = 0.99999，u = 0.7481 μg/L；r = 0.99896，u = 0.31 μg/L");
        assertThat(check.criterion()).startsWith("r ≥ 0.99");
    }

    private Borne lead(String correlation, String uncertainty) {
        return new Borne(
                UUID.randomUUID(),
                batch.analytes().get(0),
                new AdditionLine(
                        new BigDecimal("17.27"),
                        new BigDecimal(uncertainty),
                        new BigDecimal(correlation),
                        new BigDecimal("0.0186"),
                        new BigDecimal("0.3219"),
                        "μg/L"));
    }

    private static Calibration chloride(TakenOverCurve from) {
        return new Calibration(
                UUID.randomUUID(),
                1,
                "CL",
                1,
                "mg/L",
                CurveModel.LINEAR,
                List.of(),
                new BigDecimal("0.2"),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                new BigDecimal("0.999"),
                UUID.randomUUID(),
                NOON,
                from);
    }
}
