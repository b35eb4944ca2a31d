package jialing.system.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.analysis.Bench;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Dust of a gas-fired boiler from the stack to the report: drawn at 6 % of oxygen, judged at 3.5 %. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StackGasIT {

    private static final String METHOD = "HJ 836-2017";

    private static SamplingTrip trip;
    private static Bench bench;

    @Test
    @Order(1)
    void theSamplersAreAskedForOxygenMoistureAndVelocities() {
        trip = SamplingTrip.approvedFor("exhaust", "FQ001", List.of("PARTICULATE"));
        assertThat(Answer.texts(trip.sample(trip.code()).path("facts"), "/name"))
                .contains("stackOxygenPercent", "stackMoisturePercent", "nozzleVelocityMs");
        recorded("stackOxygenPercent", "").refusedBy("StackSamplingGiven");
        recorded("stackOxygenPercent", "21.0").refusedBy("OxygenBelowAir");
        recorded("nozzleVelocityMs", "9.9").refusedBy("IsokineticSampling");
    }

    /** 17.2 mg on 1000.28 L of dry gas at standard conditions; 17.2 × (21 − 3.5) / (21 − 6.0) = 20.07. */
    @Test
    @Order(2)
    void itIsHeldAgainstTheLimitAtTheReferenceOxygen() {
        bench = Bench.withSamplesOf(trip, METHOD);
        bench.open("wz.analyst1", METHOD, "WZ-BA-01").done();
        bench.save("wz.analyst1", weighings()).done();
        bench.submit().done();
        JsonNode judged = TheSystem.as("wz.reviewer")
                .get("/api/assessment/samples/" + trip.code())
                .done()
                .json();
        assertThat(judged.path("standard").asText()).isEqualTo("GB 13271-2014");
        assertThat(judged.at("/applied/zh").asText()).isEqualTo("燃气锅炉");
        JsonNode dust = judged.at("/verdicts/0");
        assertThat(dust.path("value").asText()).isEqualTo("20.1");
        assertThat(dust.path("limit").asText()).isEqualTo("≤20");
        assertThat(dust.at("/clause/zh").asText()).isEqualTo("表2 折算至基准氧含量 3.5%");
        assertThat(dust.path("standing").asText()).isEqualTo("EXCEEDS");
    }

    @Test
    @Order(3)
    void theReportHasItBothAsMeasuredAndAsConverted() {
        Stream.of("checker/check", "reviewer/review", "signatory/sign")
                .map(step -> step.split("/"))
                .forEach(step -> TheSystem.as("wz." + step[0])
                        .post("/api/review/batches/" + bench.batch() + "/" + step[1], Map.of("pin", PersonAtWork.PIN))
                        .done());
        String number = TheSystem.as("wz.signatory")
                .get("/api/reporting/reports?limit=1")
                .done()
                .text("items/0/number");
        JsonNode content = TheSystem.as("wz.signatory")
                .get("/api/reporting/reports/" + number)
                .done()
                .json()
                .path("content");
        JsonNode dust = content.at("/results/0");
        assertThat(dust.path("value").asText()).isEqualTo("17.2");
        assertThat(dust.at("/statedFor/zh").asText()).isEqualTo("标干");
        assertThat(dust.at("/converted/value").asText()).isEqualTo("20.1");
        assertThat(dust.path("meets").asBoolean(true)).isFalse();
        assertThat(content.at("/samples/0/judgedBy/zh").asText()).isEqualTo("GB 13271-2014 燃气锅炉");
        assertThat(Answer.texts(content.at("/samples/0/conditions"), "/zh"))
                .contains("含氧量（干气） 6.0 %", "标准状态干气体积 1000 L", "标干流量 14060 m³/h");
    }

    private static Answer recorded(String fact, String written) {
        Map<String, Object> record = trip.record(trip.code());
        var facts = new HashMap<Object, Object>((Map<?, ?>) record.get("circumstances"));
        facts.put(fact, written);
        record.put("circumstances", facts);
        return SamplingTrip.collect(record);
    }

    /** g: the sampling head before and after; what only went along does not change. */
    private static List<Map<String, Object>> weighings() {
        String ofTheStack = trip.code();
        return Answer.stream(bench.sheet().json().path("positions"))
                .map(position -> {
                    boolean sample = position.path("sampleCode").asText().equals(ofTheStack);
                    var inputs = new HashMap<String, Object>(
                            Map.of("tare", "10.00000", "gross", sample ? "10.01720" : "10.00000"));
                    if (position.path("kind").asText().equals("METHOD_BLANK")) {
                        inputs.put("airVolume", "1000");
                    }
                    return Map.<String, Object>of(
                            "position", position.path("code").asText(), "analyte", "PARTICULATE", "inputs", inputs);
                })
                .toList();
    }
}
