package jialing.system.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.analysis.Bench;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JudgementIT {

    private Bench bench;

    @BeforeEach
    void aCalibratedBatch() {
        bench = Bench.withReceivedSamples();
        bench.open().done();
        bench.calibrate().done();
    }

    @Test
    void aSubmittedBatchIsJudgedAtOnceAndAnAcceptedOneIsNotAnalysedAgain() {
        bench.save("wz.analyst1", bench.goodReadings()).done();
        TheSystem.as("wz.analyst1").get(judgement()).refusedBy("BatchJudgementExists");
        bench.submit().done();
        JsonNode judged = TheSystem.as("wz.analyst1").get(judgement()).done().json();
        assertThat(judged.at("/outcome").asText()).isEqualTo("ACCEPTED");
        assertThat(judged.at("/findings").findValuesAsText("rule"))
                .contains(
                        "CurveCorrelation",
                        "BlankBelowDetectionLimit",
                        "DuplicateWithinRelativeDeviation",
                        "SpikeRecoveryWithinWindow",
                        "ReferenceMaterialWithinUncertainty");
        reanalyse("再测一次").refusedBy("ReanalysisFollowsFailure");
    }

    @Test
    void aFailedBlankFailsTheBatchAndItIsAnalysedAgainWithTheOldReadingsKept() {
        bench.save("wz.analyst1", bench.readings("0.030")).done();
        bench.submit().done();
        assertThat(TheSystem.as("wz.quality").get(judgement()).done().text("outcome"))
                .isEqualTo("FAILED");
        TheSystem.as("wz.checker")
                .post("/api/review/batches/" + bench.batch() + "/check", Map.of("pin", PersonAtWork.PIN))
                .refusedBy("BatchAccepted");
        reanalyse(" ").refusedBy("ReanalysisGivesReason");
        assertThat(reanalyse("空白超检出限，更换试剂后重测").done().json().at("/round").asInt())
                .isEqualTo(2);
        assertThat(bench.sheet().json().at("/readings")).isEmpty();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
        assertThat(TheSystem.as("wz.quality").get(judgement()).done().text("outcome"))
                .isEqualTo("ACCEPTED");
        JsonNode all = TheSystem.as("wz.analyst1")
                .get(bench.path() + "/readings")
                .done()
                .json()
                .at("/items");
        assertThat(all).hasSize(2 * bench.goodReadings().size());
    }

    private String judgement() {
        return "/api/quality/batches/" + bench.batch() + "/judgement";
    }

    private Answer reanalyse(String reason) {
        return TheSystem.as("wz.analyst1").post(bench.path() + "/reanalysis", Map.of("reason", reason));
    }
}
