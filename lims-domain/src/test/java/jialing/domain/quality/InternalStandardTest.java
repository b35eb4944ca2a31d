package jialing.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import jialing.domain.analysis.ABatch;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.BatchRecord;
import jialing.domain.analysis.ReadingRow;
import jialing.domain.catalogue.Catalogue;
import jialing.domain.catalogue.QcPlan;
import jialing.domain.quality.Finding.NextStep;
import jialing.domain.quality.Finding.Outcome;
import org.junit.jupiter.api.Test;

/** Lead by HJ 700-2014: the ratio to the internal standard is the signal, and the internal standard answers with 70 to 130 %. */
class InternalStandardTest {

    private static final QcPlan PLAN = Catalogue.shipped().plans().stream()
            .filter(plan -> plan.standard().equals("HJ 700-2014"))
            .findFirst()
            .orElseThrow();

    private final AnalyticalBatch batch = ABatch.ofLead().open();

    @Test
    void aLossThatTheInternalStandardSharesIsTakenOut() {
        // 32,000 / 80,000 = 0.4, over 0.02: 20 μg/L, though only four fifths of it arrived
        BatchRecord record = ABatch.readLead(batch, lead("S1", "32000", "80000"));
        assertThat(record.readings().get(0).content()).isEqualByComparingTo("20");
    }

    @Test
    void outsideItsWindowThePositionIsDilutedAndMeasuredAgain() {
        BatchRecord record = ABatch.readLead(
                batch, lead("S1", "28000", "70000"), lead("S2", "27960", "69900"), lead("PX1", "52040", "130100"));
        assertThat(new JudgedRecord(record, PLAN, (analyte, content) -> Optional.empty(), FieldSamples.UNKNOWN)
                        .findings())
                .filteredOn(finding -> finding.rule().equals("InternalStandardWithinWindow"))
                .extracting(Finding::position, Finding::outcome, Finding::next)
                .containsExactlyInAnyOrder(
                        tuple("S1", Outcome.PASSED, NextStep.DILUTE),
                        tuple("S2", Outcome.FAILED, NextStep.DILUTE),
                        tuple("PX1", Outcome.FAILED, NextStep.DILUTE));
    }

    private static ReadingRow lead(String position, String response, String internalStandard) {
        return ABatch.row(position, "PB", Map.of("response", response, "internalStandard", internalStandard));
    }
}
