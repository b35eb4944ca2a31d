package jialing.system.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** A private laboratory hands in its results by file, signed by its own signatory. */
class DeliveryIT {

    private static final String OF_WANZHOU = "CQWZ26999999K";

    private final String sample = "P1-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void everyWrongCellIsToldWithItsRowAndColumnBeforeAnythingIsTakenIn() {
        byte[] file = DeliveryFile.of("p1")
                .line(sample + "-1", "0.125")
                .line(sample + "-2", "0.125", "unit", "mg/kg")
                .line(sample + "-3", "0.125", "method", "HJ 1-1900")
                .line(OF_WANZHOU, "0.125")
                .line(sample + "-5", "=0.1+0.025")
                .line(sample + "-6", "0.011")
                .line(sample + "-7", "0.030L")
                .line(sample + "-8", "0.125", "analysed_at", "yesterday")
                .line(sample + "-9", "0.125", "samplers", "p1.sampler1")
                .line(sample + "-10", "0.125", "analyst", "wz.analyst1")
                .line(sample + "-11", "0.125", "instrument", "XX-99")
                .line(sample + "-1", "0.130")
                .line(sample + "-13", "0.125", "site", "")
                .csv();
        JsonNode check = check("p1.analyst1", file).json();
        assertThat(check.path("rows").asInt()).isEqualTo(13);
        assertThat(check.path("clean").asBoolean()).isFalse();
        assertThat(Answer.stream(check.path("told")))
                .extracting(
                        problem -> problem.path("row").asInt(),
                        problem -> problem.path("column").asText(),
                        problem -> problem.path("rule").asText())
                .contains(
                        tuple(3, "unit", "UnitsMeasureTheSame"),
                        tuple(4, "method", "MethodExists"),
                        tuple(5, "sample_code", "SampleIsOwn"),
                        tuple(6, "result", "CellIsNoFormula"),
                        tuple(7, "result", "BelowIsToldAsBelow"),
                        tuple(8, "detection_limit", "DetectionLimitFits"),
                        tuple(9, "analysed_at", "CellIsTime"),
                        tuple(10, "samplers", "TwoSamplers"),
                        tuple(11, "analyst", "PersonHoldsCapacity"),
                        tuple(12, "instrument", "InstrumentExists"),
                        tuple(13, "analyte", "ResultStandsOnce"),
                        tuple(14, "site", "CellIsFilled"))
                .noneMatch(problem -> problem.toList().get(0).equals(2));
        upload("p1.analyst1", file, "").refusedBy("DeliveryIsClean");
    }

    @Test
    void whatTheRecordForbidsIsForbiddenInAFileToo() {
        // the laboratory is not qualified for HJ 700-2014
        byte[] file = DeliveryFile.of("p1")
                .line(
                        sample,
                        "0.5",
                        "analyte",
                        "CU",
                        "method",
                        "HJ 700-2014",
                        "unit",
                        "μg/L",
                        "detection_limit",
                        "0.08")
                .csv();
        assertThat(Answer.texts(check("p1.analyst1", file).json().path("told"), "/rule"))
                .contains("MethodQualified");
    }

    @Test
    void nothingIsTakenInUntilTheSignatorySigned() {
        String delivery = upload(
                        "p1.analyst1",
                        DeliveryFile.of("p1")
                                .line(sample + "-1", "0.125", "uncertainty", "0.012")
                                .line(sample + "-2", "0.025L")
                                .csv(),
                        "")
                .done()
                .text("id");
        assertThat(results("p1.analyst1", delivery)).isEmpty();
        sign("p1.analyst1", delivery, PersonAtWork.PIN).refusedBy("CapacityHeld");
        sign("p1.signatory", delivery, "000000").refusedBy("SigningPinCorrect");
        sign("p1.signatory", delivery, PersonAtWork.PIN).done();
        sign("p1.signatory", delivery, PersonAtWork.PIN).refusedBy("DeliveryWaitsForSignature");
        // the centre sees it, a sub-centre beside it does not
        assertThat(results("mc.quality", delivery))
                .extracting(
                        result -> result.path("sampleCode").asText(),
                        result -> result.path("result").asText(),
                        result -> result.path("analyst").asText())
                .containsExactly(tuple(sample + "-1", "0.125", "沈佳"), tuple(sample + "-2", "0.025L", "沈佳"));
        TheSystem.as("wz.quality").get("/api/partners/deliveries/" + delivery).refusedBy("DeliveryExists");
        sign("wz.signatory", delivery, PersonAtWork.PIN).refusedBy("DeliveryExists");
    }

    @Test
    void aSignedDeliveryIsCorrectedByAnotherOneWithAReason() {
        byte[] first = DeliveryFile.of("p1").line(sample, "0.125").csv();
        String wrong = upload("p1.analyst1", first, "").done().text("id");
        upload("p1.analyst2", first, "").refusedBy("DeliveryIsNew");
        byte[] corrected = DeliveryFile.of("p1").line(sample, "0.152").csv();
        upload("p1.analyst1", corrected, "&replaces=" + wrong + "&reason=typed").refusedBy("ReplacementHasReason");
        sign("p1.signatory", wrong, PersonAtWork.PIN).done();
        upload("p1.analyst1", corrected, "&replaces=" + wrong).refusedBy("ReplacementHasReason");
        String right = upload("p1.analyst1", corrected, "&replaces=" + wrong + "&reason=digits%20exchanged")
                .done()
                .text("id");
        assertThat(state(wrong)).isEqualTo("SIGNED");
        sign("p1.signatory", right, PersonAtWork.PIN).done();
        assertThat(state(wrong)).isEqualTo("REPLACED");
        assertThat(results("p1.analyst1", wrong)).hasSize(1);
        assertThat(TheSystem.as("mc.quality")
                        .get("/api/partners/deliveries/" + wrong + "/file")
                        .done()
                        .bytes())
                .isEqualTo(first);
    }

    @Test
    void theTemplateOpensInASpreadsheetAndNamesEveryColumn() {
        JsonNode format =
                TheSystem.as("p1.analyst1").get("/api/partners/format").done().json();
        String csv = new String(
                TheSystem.as("p1.analyst1")
                        .get("/api/partners/template.csv")
                        .done()
                        .bytes(),
                StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\ufeff");
        assertThat(Answer.texts(format.path("columns"), "/title"))
                .allSatisfy(title -> assertThat(csv).contains(title));
        byte[] workbook = TheSystem.as("p1.analyst1")
                .get("/api/partners/template.xlsx")
                .done()
                .bytes();
        JsonNode check = check("p1.analyst1", workbook).json();
        assertThat(check.path("rows").asInt()).isEqualTo(1);
    }

    private static Answer check(String account, byte[] file) {
        return TheSystem.as(account)
                .upload("/api/partners/check", "application/octet-stream", file)
                .done();
    }

    private static Answer upload(String account, byte[] file, String more) {
        return TheSystem.as(account)
                .upload("/api/partners/deliveries?name=november.csv" + more, "application/octet-stream", file);
    }

    private static Answer sign(String account, String delivery, String pin) {
        return TheSystem.as(account).post("/api/partners/deliveries/" + delivery + "/signature", Map.of("pin", pin));
    }

    private static java.util.List<JsonNode> results(String account, String delivery) {
        return Answer.stream(TheSystem.as(account)
                        .get("/api/partners/deliveries/" + delivery)
                        .done()
                        .json()
                        .path("results"))
                .toList();
    }

    private static String state(String delivery) {
        return TheSystem.as("p1.analyst1")
                .get("/api/partners/deliveries/" + delivery)
                .done()
                .text("delivery/state");
    }
}
