package jialing.system.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
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

    /** The zero answers 0.020 lower than the line through the others: no chance in a curve that hardly scatters. */
    @Test
    void anInterceptThatIsNoChanceIsExplainedWithASignatureBeforeTheBatchIsSubmitted() {
        bench.calibrateAgain(Photometer.curveWhoseZeroAnswers("0.000"), "零点重新测定")
                .done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        JsonNode finding = findings("InterceptByChance").get(0);
        assertThat(finding.at("/consequence").asText()).isEqualTo("EXPLANATION");
        assertThat(finding.at("/next").asText()).isEqualTo("EXPLAIN");
        bench.submit().refusedBy("FindingIsExplained");
        explain("BlankBelowDetectionLimit", "空白合格", "无").refusedBy("FindingWantsWords");
        explain("InterceptByChance", " ", "无").refusedBy("ExplanationSaysSomething");
        explain("InterceptByChance", "零点用纯水，未加显色剂", "样品均扣除试剂空白，截距不影响结果").done();
        assertThat(findings("InterceptByChance").get(0).at("/outcome").asText()).isEqualTo("EXPLAINED");
        bench.submit().done();
        JsonNode judged = TheSystem.as("wz.quality").get(judgement()).done().json();
        assertThat(judged.at("/outcome").asText()).isEqualTo("ACCEPTED");
        assertThat(judged.at("/findings").findValuesAsText("explanation")).anyMatch(words -> words.contains("显色剂"));
    }

    @Test
    void aCheckOfTheCurveThatIsOffFailsTheBatchAndNamesWhatWasMeasuredSince() {
        bench.save("wz.analyst1", bench.readingsWhere("CALIBRATION_CHECK", "1.15"))
                .done();
        JsonNode finding = findings("CheckWithinTolerance").get(0);
        assertThat(finding.at("/outcome").asText()).isEqualTo("FAILED");
        assertThat(finding.at("/next").asText()).isEqualTo("RECALIBRATE");
        assertThat(finding.at("/text/zh").asText()).contains(bench.containers().get(0));
        bench.submit().done();
        assertThat(TheSystem.as("wz.quality").get(judgement()).done().text("outcome"))
                .isEqualTo("FAILED");
    }

    @Test
    void nothingIsReadOffACurveBelowItsRequiredCorrelationAndItStaysOnRecord() {
        bench.calibrateAgain(Photometer.scatteredCurve(), "重测标准系列").done();
        JsonNode curve = bench.sheet().json().at("/curves/0");
        assertThat(curve.at("/fit").asBoolean()).isFalse();
        bench.save("wz.analyst1", bench.goodReadings()).refusedBy("CurveIsFit");
        bench.calibrateAgain(Photometer.curve(), "更换比色皿后重测").done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
    }

    @Test
    void aCurveIsDrawnAsTheMethodSaysAndNotAsItFitsBest() {
        TheSystem.as("wz.analyst1")
                .post(
                        bench.path() + "/calibration",
                        Map.of(
                                "points",
                                Photometer.curve(),
                                "models",
                                List.of(Map.of("analyte", "NH3N", "shape", "QUADRATIC")),
                                "reason",
                                "高浓度点偏低"))
                .refusedBy("CurveModelIsAllowed");
    }

    private List<JsonNode> findings(String rule) {
        return Answer.stream(TheSystem.as("wz.analyst1")
                        .get("/api/quality/batches/" + bench.batch() + "/findings")
                        .done()
                        .json()
                        .at("/items"))
                .filter(finding -> finding.at("/rule").asText().equals(rule))
                .toList();
    }

    private Answer explain(String rule, String cause, String action) {
        return TheSystem.as("wz.analyst1")
                .post(
                        "/api/quality/batches/" + bench.batch() + "/explanations",
                        Map.of(
                                "pin",
                                PersonAtWork.PIN,
                                "answers",
                                List.of(Map.of("rule", rule, "analyte", "NH3N", "cause", cause, "action", action))));
    }

    private String judgement() {
        return "/api/quality/batches/" + bench.batch() + "/judgement";
    }

    private Answer reanalyse(String reason) {
        return TheSystem.as("wz.analyst1").post(bench.path() + "/reanalysis", Map.of("reason", reason));
    }
}
