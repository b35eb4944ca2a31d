package jialing.system.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.Photometer;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** Chloride by ion chromatography: a calibration holds for the next batches while its mid-point is found again (HJ 84-2016). */
class TakenOverCurveIT {

    private static final String METHOD = "HJ 84-2016";
    private static final String CHROMATOGRAPH = "WZ-IC-01";

    @Test
    void theCurveOfABatchServesTheNextOneWhenItsMidPointIsFoundAgain() {
        Bench first = opened();
        calibrate(first).done();
        Bench next = opened();
        JsonNode offered = earlier(next, first);
        assertThat(offered.at("/analyte").asText()).isEqualTo("CL");
        assertThat(new BigDecimal(offered.at("/top").asText())).isEqualByComparingTo("20");
        String curve = offered.at("/calibration").asText();
        String sample = next.containers().get(0);
        next.save("wz.analyst1", List.of(reading(sample))).refusedBy("CurveIsInForce");

        // 2.4 / 0.2 = 12 mg/L where 10 were put in
        takeOver("wz.analyst1", next, curve, "10", "2.4").refusedBy("CurveIsConfirmed");
        JsonNode failed = failed(next).findFirst().orElseThrow();
        assertThat(failed.at("/from").asText())
                .isEqualTo(first.sheet().json().at("/number").asText());
        assertThat(new BigDecimal(failed.at("/readBack").asText())).isEqualByComparingTo("12");
        assertThat(new BigDecimal(failed.at("/deviation").asText())).isEqualByComparingTo("20");
        assertThat(failed.at("/checkedByName").asText()).isNotEmpty();
        takeOver("wz.analyst1", next, curve, "30", "6.0").refusedBy("CheckLiesOnCurve");
        takeOver("wz.analyst1", next, curve, "10", "two").refusedBy("ValueIsNumber");
        takeOver("yz.analyst1", next, curve, "10", "2.04").refusedBy("AnalyticalBatchExists");
        next.save("wz.analyst1", List.of(reading(sample))).refusedBy("CurveIsInForce");

        JsonNode sheet =
                takeOver("wz.analyst1", next, curve, "10", "2.04").done().json();
        JsonNode taken = sheet.at("/curves/0/takenOver");
        assertThat(taken.at("/batch").asText())
                .isEqualTo(first.sheet().json().at("/number").asText());
        assertThat(new BigDecimal(taken.at("/deviation").asText())).isEqualByComparingTo("2");
        // what was tried before stays beside what was found at last; what was no check, or nobody's business, was not
        // kept
        assertThat(failed(next)).containsExactly(failed);
        // (1.0 − 0) / 0.2 = 5 mg/L
        JsonNode results =
                next.save("wz.analyst1", List.of(reading(sample))).done().json().at("/results");
        assertThat(Answer.texts(results, "/printed")).containsExactly("5.00");

        takeOver("wz.analyst1", next, curve, "10", "2.04").refusedBy("RedrawingGivesReason");
    }

    @Test
    void aCurveThatWasDrawnAgainIsNoLongerOffered() {
        Bench first = opened();
        calibrate(first).done();
        Bench next = opened();
        String old = earlier(next, first).at("/calibration").asText();
        first.calibrateAgain(points(), "重绘").done();
        assertThat(earlier(next, first).at("/calibration").asText()).isNotEqualTo(old);
        takeOver("wz.analyst1", next, old, "10", "2.0").refusedBy("CurveIsFoundHere");
    }

    @Test
    void aRepairOfTheChromatographEndsTheCurvesDrawnBefore() {
        Bench first = opened();
        calibrate(first).done();
        Bench next = opened();
        String old = earlier(next, first).at("/calibration").asText();
        state("UNDER_REPAIR", "更换抑制器").done();
        instrument(
                        "/maintenance",
                        Map.of(
                                "kind",
                                "REPAIR",
                                "doneOn",
                                LaboratoryDay.today().toString(),
                                "doneBy",
                                "厂家工程师",
                                "work",
                                "更换抑制器",
                                "outOfTolerance",
                                false))
                .done();
        instrument("/checks", check()).done();
        state("IN_USE", "维修后核查合格").done();

        assertThat(offers(next).toList()).isEmpty();
        takeOver("wz.analyst1", next, old, "10", "2.0").refusedBy("NoRepairSinceDrawn");
        calibrate(next).done();
        Bench later = opened();
        assertThat(earlier(later, next).at("/analyte").asText()).isEqualTo("CL");
    }

    @Test
    void aMethodThatWantsACurveWithEveryBatchOffersNone() {
        Bench first = Bench.withReceivedSamples();
        first.open().done();
        String drawn = first.calibrate().done().text("curves/0/id");
        Bench next = Bench.withReceivedSamples();
        next.open().done();
        assertThat(next.sheet().json().at("/allowedCurves/validDays").asInt()).isZero();
        assertThat(offers(next).toList()).isEmpty();
        takeOver("wz.analyst1", next, drawn, "50", Photometer.responseTo("1")).refusedBy("MethodLetsCurvesBeTakenOver");
    }

    private static Bench opened() {
        Bench bench = Bench.withSamplesOf(SamplingTrip.approvedFor(List.of("CL")), METHOD);
        bench.open("wz.analyst1", METHOD, CHROMATOGRAPH).done();
        return bench;
    }

    private static Answer calibrate(Bench bench) {
        return TheSystem.as("wz.analyst1").post(bench.path() + "/calibration", Map.of("points", points()));
    }

    /** 0.2 for each mg/L. */
    private static List<Map<String, String>> points() {
        return List.of(
                point("0", "0"),
                point("1", "0.2"),
                point("2", "0.4"),
                point("5", "1.0"),
                point("10", "2.0"),
                point("20", "4.0"));
    }

    private static Map<String, String> point(String standard, String response) {
        return Map.of("analyte", "CL", "standard", standard, "response", response);
    }

    private static Map<String, Object> reading(String position) {
        return Map.of("position", position, "analyte", "CL", "inputs", Map.of("response", "1.0", "blank", "0"));
    }

    private static Answer takeOver(String account, Bench bench, String curve, String standard, String response) {
        return TheSystem.as(account)
                .post(
                        bench.path() + "/calibration/earlier",
                        Map.of(
                                "curves",
                                List.of(Map.of("calibration", curve, "standard", standard, "response", response))));
    }

    private static Stream<JsonNode> offers(Bench bench) {
        return TheSystem.as("wz.analyst1")
                .get(bench.path() + "/calibration/earlier")
                .done()
                .items();
    }

    private static Stream<JsonNode> failed(Bench bench) {
        return TheSystem.as("wz.analyst1")
                .get(bench.path() + "/calibration/failed")
                .done()
                .items();
    }

    private static Answer state(String state, String reason) {
        return instrument("/state", Map.of("state", state, "reason", reason));
    }

    private static Answer instrument(String what, Map<String, Object> body) {
        return TheSystem.as("wz.equipment").post("/api/equipment/instruments/" + CHROMATOGRAPH + what, body);
    }

    private static Map<String, Object> check() {
        return Map.of(
                "means",
                "CHECK_STANDARD",
                "against",
                "氯离子标准溶液",
                "quantity",
                "氯化物",
                "unit",
                "mg/L",
                "reading",
                "10.02",
                "reference",
                "10.00",
                "criterion",
                "WITHIN_U",
                "readingUncertainty",
                "0.10",
                "referenceUncertainty",
                "0.05");
    }

    private static JsonNode earlier(Bench bench, Bench from) {
        String number = from.sheet().json().at("/number").asText();
        return offers(bench)
                .filter(each -> each.at("/batch").asText().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
