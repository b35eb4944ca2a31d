package jialing.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.analysis.ABatch;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.ReadingRow;
import jialing.domain.catalogue.Catalogue;
import jialing.domain.catalogue.QcPlan;
import jialing.domain.quality.Finding.Consequence;
import jialing.domain.quality.Finding.Outcome;
import org.junit.jupiter.api.Test;

/** Suspended solids by GB/T 11901-1989: the empty filter weighs the same within 0.2 mg, the loaded one within 0.4 mg. */
class WeighingFindingsTest {

    private static final QcPlan PLAN = Catalogue.shipped().plans().stream()
            .filter(plan -> plan.standard().equals("*") && plan.matrix().equals("water"))
            .findFirst()
            .orElseThrow();

    private final AnalyticalBatch batch = ABatch.ofSuspendedSolids().open();

    @Test
    void whatWeighsTheSameAgainIsConstant() {
        assertThat(of(weighed("10.0000", "10.0002", "10.0100", "10.0096")))
                .extracting(Finding::outcome, Finding::figure)
                .containsExactly(tuple(Outcome.PASSED, "0.0002 g / 0.0004 g"));
    }

    @Test
    void whatStillDriesLosesItsResult() {
        assertThat(of(weighed("10.0000", "10.0000", "10.0100", "10.0095")))
                .extracting(
                        Finding::outcome,
                        Finding::consequence,
                        finding -> finding.sentence().zh())
                .containsExactly(tuple(Outcome.FAILED, Consequence.ANALYTE, "S1 两次称量相差 0.0005 g，超过 0.0004 g，未达到恒重"));
    }

    @Test
    void theEmptyFilterIsHeldToItsOwnTolerance() {
        assertThat(of(weighed("10.0000", "10.0003", "10.0100", "10.0100")))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.FAILED);
    }

    @Test
    void whatWasWeighedOnceIsToldToTheReviewers() {
        assertThat(of(ABatch.row("S1", "SS", Map.of("tare", "10.0000", "gross", "10.0100"))))
                .extracting(Finding::outcome, Finding::consequence, Finding::settled)
                .containsExactly(tuple(Outcome.UNDECIDED, Consequence.REMARK, true));
    }

    @Test
    void theSecondWeighingChangesNoContent() {
        assertThat(ABatch.readAlone(batch, weighed("10.0000", "10.0002", "10.0100", "10.0096"))
                        .readings()
                        .get(0)
                        .content())
                .isEqualByComparingTo("100");
    }

    private List<Finding> of(ReadingRow row) {
        return new JudgedRecord(
                        ABatch.readAlone(batch, row),
                        PLAN,
                        (analyte, content) -> Optional.empty(),
                        FieldSamples.UNKNOWN)
                .findings().stream()
                        .filter(finding -> finding.rule().equals("ConstantMass"))
                        .toList();
    }

    private static ReadingRow weighed(String tare, String tareAgain, String gross, String grossAgain) {
        return ABatch.row(
                "S1", "SS", Map.of("tare", tare, "tareAgain", tareAgain, "gross", gross, "grossAgain", grossAgain));
    }
}
