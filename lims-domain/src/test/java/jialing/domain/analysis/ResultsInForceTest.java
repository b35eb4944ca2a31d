package jialing.domain.analysis;

import static jialing.domain.analysis.ABatch.LI;
import static jialing.domain.analysis.ABatch.NOON;
import static jialing.domain.analysis.ABatch.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

class ResultsInForceTest {

    private final AnalyticalBatch batch = ABatch.ofAmmonia().open();
    private final ResultsInForce inForce = new ResultsInForce(batch, List.of(), List.of());

    @Test
    void aBatchIsWholeWhenEveryPositionHasAResult() {
        assertThat(inForce.missing()).hasSize(7).contains("S1 NH3N", "KB1 NH3N", "BY1 NH3N");
        readEverything();
        assertThat(inForce.missing()).isEmpty();
    }

    @Test
    void whatLiesAboveTheTopStandardIsStillMissing() {
        readEverything();
        take(new ReadingRow("S1", "NH3N", 1, Map.of("response", "0.720"), null, null, "复测"));
        assertThat(inForce.missing()).containsExactly("S1 NH3N");
    }

    @Test
    void aSampleAndItsDuplicateAreReportedAsTheirMean() {
        readEverything();
        Result mean = inForce.meansOfDuplicates(NOON).get(0);
        // S1: 25 μg / 50 mL = 0.500; PX1: (0.199 - 0.010) / 0.0070 / 50 = 0.540; mean 0.520
        assertThat(mean.value()).isEqualTo(new Measured(new BigDecimal("0.520")));
        assertThat(mean.version()).isEqualTo(2);
        assertThat(mean.readings()).hasSize(2);
        assertThat(mean.flags()).containsExactly(ResultFlag.MEAN_OF_DUPLICATES);
    }

    @Test
    void aSubmittedBatchTakesNoReadingsAndASignedOneIsFinal() {
        batch.submit(NOON);
        assertThatThrownBy(batch::mustTakeReadings)
                .satisfies(no -> assertThat(((Refusal) no).rule()).isEqualTo("BatchTakesReadings"));
        batch.becomeFinal();
        assertThatThrownBy(batch::mustTakeReadings)
                .satisfies(no -> assertThat(((Refusal) no).rule()).isEqualTo("SignedResultIsFinal"));
        assertThatThrownBy(batch::startNextRound).isInstanceOf(Refusal.class);
        assertThatThrownBy(batch::reopen).isInstanceOf(Refusal.class);
    }

    @Test
    void analysedAgainTheBatchTakesReadingsInANewRound() {
        batch.submit(NOON);
        batch.startNextRound();
        batch.mustTakeReadings();
        assertThat(batch.round()).isEqualTo(2);
        assertThat(batch.submittedAt()).isEmpty();
    }

    private void readEverything() {
        take(row("S1", "0.185"));
        take(row("S2", "0.080"));
        take(row("KB1", "0.011"));
        take(row("KB2", "0.010"));
        take(row("PX1", "0.199"));
        take(row("JB1", "NH3N", Map.of("response", "0.150", "added", "0.200")));
        take(row("BY1", "0.360"));
    }

    private void take(ReadingRow row) {
        var grid = new ReadingGrid(batch, List.of(ABatch.ammoniaCurve(batch)), List.of());
        inForce.take(grid.take(List.of(row), LI, NOON), NOON);
    }
}
