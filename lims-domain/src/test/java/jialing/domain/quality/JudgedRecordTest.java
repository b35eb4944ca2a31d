package jialing.domain.quality;

import static jialing.domain.analysis.ABatch.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.analysis.ABatch;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.ReadingRow;
import jialing.domain.catalogue.Catalogue;
import jialing.domain.catalogue.QcPlan;
import jialing.domain.quality.FieldSamples.FieldSample;
import jialing.domain.quality.Finding.Consequence;
import jialing.domain.quality.Finding.Outcome;
import jialing.domain.quality.rules.BatchAccepted;
import jialing.domain.quality.rules.ReanalysisFollowsFailure;
import jialing.domain.sampling.SampleKind;
import org.junit.jupiter.api.Test;

/** Ammonia nitrogen: 0.0070 of response each μg in 50 mL, so 0.35 each mg/L, over 0.010. */
class JudgedRecordTest {

    private static final QcPlan PLAN = Catalogue.shipped().plans().stream()
            .filter(plan -> plan.standard().equals("*") && plan.matrix().equals("water"))
            .findFirst()
            .orElseThrow();

    private final AnalyticalBatch batch =
            ABatch.ofAmmonia().certifying("NH3N", "1.00", "0.05").open();

    @Test
    void everyRuleSpeaksOfItsOwnPosition() {
        BatchJudgement judgement = judge("0.010", "0.150");
        assertThat(judgement.findings())
                .extracting(Finding::position, Finding::rule, Finding::outcome)
                .contains(
                        tuple(null, "CurveCorrelation", Outcome.PASSED),
                        tuple("KB1", "BlankBelowDetectionLimit", Outcome.PASSED),
                        tuple("KB2", "BlankBelowDetectionLimit", Outcome.PASSED),
                        tuple("JB1", "SpikeRecoveryWithinWindow", Outcome.PASSED),
                        tuple("BY1", "ReferenceMaterialWithinUncertainty", Outcome.PASSED));
    }

    @Test
    void aFailedBlankTakesTheWholeBatch() {
        // (0.020 - 0.010) / 0.35 = 0.0286 mg/L, above 0.025
        BatchJudgement judgement = judge("0.020", "0.150");
        assertThat(judgement.reasons())
                .extracting(Finding::position, Finding::rule, Finding::consequence)
                .contains(tuple("KB1", "BlankBelowDetectionLimit", Consequence.BATCH));
        assertThat(judgement.accepted()).isFalse();
    }

    @Test
    void aFailedSpikeTakesItsAnalyte() {
        // spiked (0.130 - 0.010) / 0.35 = 0.343, sample 0.200, added 0.200: 71 %
        BatchJudgement judgement = judge("0.010", "0.130");
        assertThat(judgement.reasons())
                .extracting(Finding::position, Finding::rule, Finding::consequence)
                .contains(tuple("JB1", "SpikeRecoveryWithinWindow", Consequence.ANALYTE));
        assertThat(judgement.lostAnalytes()).containsExactly("NH3N");
    }

    @Test
    void aDuplicateWithoutACriterionIsNotDecidedAndDoesNotPass() {
        BatchJudgement judgement = judge("0.010", "0.150");
        assertThat(judgement.reasons())
                .extracting(Finding::position, Finding::outcome)
                .containsExactly(tuple("PX1", Outcome.UNDECIDED));
        assertThat(judgement.accepted()).isFalse();
    }

    @Test
    void onlyAnAcceptedBatchGoesOnAndOnlyAFailedOneIsAnalysedAgain() {
        BatchJudgement failed = judge("0.020", "0.150");
        var accepted = new BatchJudgement(
                UUID.randomUUID(), batch.id(), "CQ-WZ", 1, List.of(), Instant.parse("2026-03-03T05:00:00Z"));
        var rule = new BatchAccepted();
        assertThat(rule.objection(new BatchAccepted.Candidate("FX", Optional.of(failed))))
                .isPresent();
        assertThat(rule.objection(new BatchAccepted.Candidate("FX", Optional.empty())))
                .isPresent();
        assertThat(rule.objection(new BatchAccepted.Candidate("FX", Optional.of(accepted))))
                .isEmpty();
        var again = new ReanalysisFollowsFailure();
        assertThat(again.objection(new ReanalysisFollowsFailure.Asked(Optional.of(accepted), false)))
                .isPresent();
        assertThat(again.objection(new ReanalysisFollowsFailure.Asked(Optional.of(accepted), true)))
                .isEmpty();
        assertThat(again.objection(new ReanalysisFollowsFailure.Asked(Optional.of(failed), false)))
                .isEmpty();
    }

    /** S2 holds 0.200 mg/L, far above the detection limit. */
    @Test
    void fieldQualityControlIsJudgedAsARemarkThatFailsNobodyAndIsUnknownAtTheBench() {
        UUID first = sampleIn("S1");
        UUID second = sampleIn("S2");
        var field = new FieldSamples(Map.of(
                first, new FieldSample(SampleKind.ROUTINE, null),
                second, new FieldSample(SampleKind.FIELD_BLANK, null)));
        List<Finding> judged = findings(field, "0.010", "0.150");
        assertThat(judged)
                .filteredOn(finding -> finding.rule().equals("FieldBlankBelowDetectionLimit"))
                .extracting(Finding::position, Finding::outcome, Finding::consequence, Finding::settled)
                .containsExactly(tuple("S2", Outcome.FAILED, Consequence.REMARK, true));
        assertThat(findings(FieldSamples.UNKNOWN, "0.010", "0.150"))
                .extracting(Finding::rule)
                .doesNotContain("FieldBlankBelowDetectionLimit");
    }

    @Test
    void aFieldDuplicateIsHeldAgainstTheSampleThatItWasTakenBeside() {
        var field = new FieldSamples(Map.of(
                sampleIn("S1"), new FieldSample(SampleKind.ROUTINE, null),
                sampleIn("S2"), new FieldSample(SampleKind.FIELD_DUPLICATE, sampleIn("S1"))));
        assertThat(findings(field, "0.010", "0.150"))
                .filteredOn(finding -> "S2".equals(finding.position()))
                .extracting(Finding::rule, Finding::figure, Finding::consequence)
                // 0.500 and 0.200 mg/L: |A − B| / (A + B) = 0.300 / 0.700
                .containsExactly(tuple("DuplicateWithinRelativeDeviation", "42.9 %", Consequence.REMARK));
    }

    private UUID sampleIn(String position) {
        return batch.positions().stream()
                .filter(each -> each.code().equals(position))
                .flatMap(each -> each.sampleId().stream())
                .findFirst()
                .orElseThrow();
    }

    private BatchJudgement judge(String blank, String spike) {
        var findings = findings(FieldSamples.UNKNOWN, blank, spike);
        return new BatchJudgement(
                UUID.randomUUID(), batch.id(), "CQ-WZ", 1, findings, Instant.parse("2026-03-03T05:00:00Z"));
    }

    private List<Finding> findings(FieldSamples field, String blank, String spike) {
        ReadingRow[] rows = {
            row("S1", "0.185"),
            row("S2", "0.080"),
            row("KB1", blank),
            row("KB2", "0.010"),
            row("PX1", "0.192"),
            row("JB1", "NH3N", Map.of("response", spike, "added", "0.200")),
            row("BY1", "0.360")
        };
        return new JudgedRecord(ABatch.read(batch, rows), PLAN, (analyte, content) -> Optional.empty(), field)
                .findings();
    }
}
