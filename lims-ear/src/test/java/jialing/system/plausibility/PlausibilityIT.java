package jialing.system.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.system.analysis.Bench;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlausibilityIT {

    private static Bench visits;

    @BeforeAll
    static void twoSitesHaveAHistory() {
        visits = KnownSites.visitedNineTimes();
    }

    /** Of 0.40 mg/L each time, 1.95 mg/L is 4.9 times as much where the other site has 0.75 times as much: 6.5 times apart. */
    @Test
    void aJumpAtOneSiteIsExplainedBeforeTheBatchIsSubmittedAndTheBenchDoesNotLearnWhichSiteItIs() {
        SamplingTrip trip = SamplingTrip.approvedFor(List.of("NH3N"), KnownSites.ONE, KnownSites.OTHER);
        String jumped = KnownSites.brought(trip, KnownSites.ONE);
        String unchanged = KnownSites.brought(trip, KnownSites.OTHER);
        Bench bench = opened(List.of(jumped, unchanged));
        assertThat(findings(bench)).as("nothing is read yet").isEmpty();
        bench.save(
                        "wz.analyst1",
                        readings(bench, position -> sampleOf(bench, position).equals(jumped) ? "1.95" : "0.30"))
                .done();
        List<JsonNode> found =
                findings(bench).stream().filter(PlausibilityIT::isOfSite).toList();
        assertThat(found)
                .extracting(finding -> finding.at("/rule").asText())
                .containsExactly("ContentFitsHistory", "ContentFitsNeighbours");
        String position = found.get(0).at("/position").asText();
        assertThat(found)
                .extracting(finding -> finding.at("/position").asText())
                .containsOnly(position);
        assertThat(position).startsWith(jumped);
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.at("/outcome").asText()).isEqualTo("FAILED");
            assertThat(finding.at("/consequence").asText()).isEqualTo("EXPLANATION");
            assertThat(finding.toString()).doesNotContain(KnownSites.ONE, "白沙沱", "0.40");
        });
        bench.submit().refusedBy("FindingIsExplained");
        explain(bench, "ContentFitsHistory", position, "NH3N").done();
        bench.submit().refusedBy("FindingIsExplained");
        explain(bench, "ContentFitsNeighbours", position, "NH3N").done();
        bench.submit().done();
        JsonNode judged = TheSystem.as("wz.quality")
                .get("/api/quality/batches/" + bench.batch() + "/judgement")
                .done()
                .json();
        assertThat(judged.at("/outcome").asText()).isEqualTo("ACCEPTED");
        assertThat(judged.at("/findings").findValuesAsText("explanation")).anyMatch(words -> words.contains("初期雨水"));
        theReviewerSeesWhatIsUsual(jumped);
    }

    private static void theReviewerSeesWhatIsUsual(String sample) {
        TheSystem.as("wz.analyst1").get("/api/plausibility/samples/" + sample).refusedBy("CapacityHeld");
        JsonNode beside = TheSystem.as("wz.reviewer")
                .get("/api/plausibility/samples/" + sample)
                .done()
                .json()
                .at("/contents/0");
        assertThat(new BigDecimal(beside.at("/median").asText())).isEqualByComparingTo("0.40");
        assertThat(beside.at("/earlier").asInt()).isGreaterThanOrEqualTo(8);
        assertThat(new BigDecimal(beside.at("/modifiedZ").asText())).isGreaterThan(new BigDecimal("3.5"));
        assertThat(beside.at("/neighbours").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsUsualFollowsAnAmendment() throws SQLException {
        JsonNode sheet = visits.sheet().json();
        String position = visits.containers().get(0);
        JsonNode result = Answer.stream(sheet.at("/results"))
                .filter(each -> each.at("/position").asText().equals(position))
                .findFirst()
                .orElseThrow();
        String sample = Answer.stream(sheet.at("/positions"))
                .filter(each -> each.at("/code").asText().equals(position))
                .map(each -> each.at("/sampleCode").asText())
                .findFirst()
                .orElseThrow();
        assertThat(signedOf(sample)).isNotEqualByComparingTo("0.39");
        TheSystem.as("wz.signatory")
                .post(
                        "/api/review/results/" + result.at("/resultId").asText() + "/amendment",
                        Map.of("value", "0.39", "reason", "稀释倍数录入有误", "pin", PersonAtWork.PIN))
                .done();
        assertThat(signedOf(sample)).isEqualByComparingTo("0.39");
    }

    private static BigDecimal signedOf(String sample) throws SQLException {
        try (var database = TheSystem.asDatabaseOwner();
                var query = database.prepareStatement("select v.value from lims.plausibility_site_value v"
                        + " join lims.sampling_sample s on s.id = v.sample_id where s.code = ?")) {
            query.setString(1, sample);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBigDecimal(1);
            }
        }
    }

    /** What is measured again and fits asks nobody. */
    @Test
    void aBatchThatIsReadAgainAndFitsIsSubmittedWithoutAWord() {
        SamplingTrip trip = SamplingTrip.approvedFor(List.of("NH3N"), KnownSites.ONE);
        Bench bench = opened(List.of(KnownSites.brought(trip, KnownSites.ONE)));
        bench.save("wz.analyst1", readings(bench, position -> "1.85")).done();
        assertThat(findings(bench)).anyMatch(PlausibilityIT::isOfSite);
        bench.save(
                        "wz.analyst1",
                        readings(bench, position -> "0.41").stream()
                                .map(row -> {
                                    var again = new HashMap<>(row);
                                    again.put("reason", "比色管沾污，重新取样测定");
                                    return (Map<String, Object>) again;
                                })
                                .toList())
                .done();
        assertThat(findings(bench)).noneMatch(PlausibilityIT::isOfSite);
        bench.submit().done();
    }

    /** Total nitrogen of 0.20 mg/L is submitted first; ammonia nitrogen of 0.40 mg/L in the same sample completes the relation. */
    @Test
    void moreAmmoniaThanTotalNitrogenIsFoundInTheBatchThatCompletesTheRelation() {
        SamplingTrip trip = SamplingTrip.approvedFor(List.of("NH3N", "TN"), "SW021");
        String sample = KnownSites.brought(trip, "SW021");
        Bench total = Bench.ofReceived(List.of(sample), TotalNitrogen.METHOD);
        total.openNaming(Map.of("method", TotalNitrogen.METHOD)).done();
        TheSystem.as("wz.analyst1")
                .post(total.path() + "/calibration", Map.of("points", TotalNitrogen.curve()))
                .done();
        total.save("wz.analyst1", TotalNitrogen.readings(total.sheet().json(), "0.20"))
                .done();
        Bench ammonia = opened(List.of(sample));
        ammonia.save("wz.analyst1", ammonia.goodReadings()).done();
        assertThat(findings(ammonia)).as("total nitrogen is not accepted yet").noneMatch(PlausibilityIT::isOfNitrogen);
        total.submit().done();
        JsonNode finding = findings(ammonia).stream()
                .filter(PlausibilityIT::isOfNitrogen)
                .findFirst()
                .orElseThrow();
        assertThat(finding.at("/outcome").asText()).isEqualTo("FAILED");
        assertThat(finding.at("/found").asText()).startsWith("TN − NH3N = −0.2");
        ammonia.submit().refusedBy("FindingIsExplained");
        explain(ammonia, "NitrogenCoversItsForms", finding.at("/position").asText(), "NH3N")
                .done();
        ammonia.submit().done();
        JsonNode relations = TheSystem.as("wz.quality")
                .get("/api/plausibility/samples/" + sample)
                .done()
                .json()
                .at("/relations");
        assertThat(Answer.stream(relations)).anyMatch(PlausibilityIT::isOfNitrogen);
    }

    /** What was read on site belongs to no batch: oxygen at twice its saturation is there for those who review. */
    @Test
    void aReadingOnSiteThatCannotBeIsShownToThoseWhoReview() {
        SamplingTrip trip = SamplingTrip.approvedFor(List.of("WTEMP", "PH", "DO", "NH3N"), "SW022");
        String sample = KnownSites.brought(trip, "SW022");
        JsonNode relations = TheSystem.as("wz.signatory")
                .get("/api/plausibility/samples/" + sample)
                .done()
                .json()
                .at("/relations");
        assertThat(Answer.stream(relations)).anySatisfy(finding -> {
            assertThat(finding.at("/rule").asText()).isEqualTo("OxygenBelowSupersaturation");
            assertThat(finding.at("/outcome").asText()).isEqualTo("PASSED");
            // 8.1 of 468 / (31.6 + 18.4) = 9.36 mg/L
            assertThat(finding.at("/found").asText()).isEqualTo("86.5 %");
        });
        TheSystem.as("yz.reviewer").get("/api/plausibility/samples/" + sample).refusedBy("SampleExists");
    }

    private static Bench opened(List<String> samples) {
        Bench bench = Bench.ofReceived(samples, Photometer.METHOD);
        bench.open().done();
        bench.calibrate().done();
        return bench;
    }

    /** Good quality control, and this content in mg/L in each sample; what is made from a sample follows it. */
    private static List<Map<String, Object>> readings(Bench bench, Function<JsonNode, String> content) {
        return Photometer.readings(bench.sheet().json(), position -> switch (Photometer.kind(position)) {
            case "SAMPLE", "LABORATORY_DUPLICATE" -> content.apply(position);
            case "SPIKE" ->
                new BigDecimal(content.apply(position))
                        .add(new BigDecimal("0.49"))
                        .toPlainString();
            default -> Photometer.GOOD.get(Photometer.kind(position));
        });
    }

    /** Which sample stands in a position, or what stands there was made from. */
    private static String sampleOf(Bench bench, JsonNode position) {
        String code = position.at("/kind").asText().equals("SAMPLE")
                ? position.at("/code").asText()
                : position.at("/origin").asText();
        return Answer.stream(bench.sheet().json().at("/positions"))
                .filter(each -> each.at("/code").asText().equals(code))
                .map(each -> each.at("/sampleCode").asText())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOfSite(JsonNode finding) {
        return Stream.of("ContentFitsHistory", "ContentFitsNeighbours")
                .anyMatch(finding.at("/rule").asText()::equals);
    }

    private static boolean isOfNitrogen(JsonNode finding) {
        return finding.at("/rule").asText().equals("NitrogenCoversItsForms");
    }

    private static List<JsonNode> findings(Bench bench) {
        return Answer.stream(TheSystem.as("wz.analyst1")
                        .get("/api/quality/batches/" + bench.batch() + "/findings")
                        .done()
                        .json()
                        .at("/items"))
                .filter(finding -> !finding.at("/position").isNull())
                .toList();
    }

    private static Answer explain(Bench bench, String rule, String position, String analyte) {
        return TheSystem.as("wz.analyst1")
                .post(
                        "/api/quality/batches/" + bench.batch() + "/explanations",
                        Map.of(
                                "pin",
                                PersonAtWork.PIN,
                                "answers",
                                List.of(Map.of(
                                        "rule", rule,
                                        "position", position,
                                        "analyte", analyte,
                                        "cause", "采样前降雨，初期雨水汇入",
                                        "action", "复核原始记录并复测，结果一致"))));
    }
}
