package jialing.system.controlchart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.system.analysis.Bench;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Recoveries of ammonia nitrogen on the second photometer of Wanzhou: 98 % give or take 1 %, as its paper chart had them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ControlChartIT {

    private static final String INSTRUMENT = "WZ-UV-02";
    private static String chart;

    @Test
    @Order(1)
    void aFormerChartIsTakenOverByTheQualityOfficerAndOnlyOnce() {
        takeOver("wz.analyst1", history(24)).refusedBy("CapacityHeld");
        takeOver("wz.quality", List.of(Map.of("value", "98", "day", "2036-01-01", "analyst", "李明")))
                .refusedBy("FormerPointIsKnown");
        Answer taken = takeOver("wz.quality", history(24)).done();
        chart = taken.json().at("/chart/id").asText();
        assertThat(taken.json().at("/points")).hasSize(24);
        takeOver("wz.quality", history(24)).refusedBy("HistoryComesFirst");
    }

    @Test
    @Order(2)
    void limitsAreDrawnByDecisionFromEnoughPointsAndOldOnesStay() {
        draw("wz.quality", " ").refusedBy("ChartDecisionGivesReason");
        draw("wz.analyst1", "首次划限").refusedBy("CapacityHeld");
        List<String> points = Answer.texts(one().at("/points"), "/id");
        TheSystem.as("wz.quality")
                .post(
                        path() + "/limits",
                        Map.of("without", points.subList(0, 5), "reason", "剔除调试期", "pin", PersonAtWork.PIN))
                .refusedBy("EnoughPointsForLimits");
        draw("wz.quality", "首次划限").done();
        JsonNode drawn = draw("wz.quality", "复核后重新划限").done().json();
        assertThat(drawn.at("/limits")).hasSize(2);
        assertThat(new BigDecimal(drawn.at("/limits/1/limits/centre").asText()))
                .isBetween(number("97.5"), number("98.5"));
        assertThat(drawn.at("/limits/1/version").asInt()).isEqualTo(2);
    }

    @Test
    @Order(3)
    void whicheverRulesAreChosenAPointBeyondThreeDeviationsIsNeverLetPass() {
        choose(List.of("NELSON_2")).refusedBy("ChartWatchesSomething");
        assertThat(choose(List.of("WESTGARD_1_2S", "WESTGARD_1_3S"))
                        .done()
                        .json()
                        .at("/rules"))
                .hasSize(2);
    }

    @Test
    @Order(4)
    void aWarningIsSeenWhileTheBatchIsOpenAndAnsweredBeforeItIsSubmitted() {
        Bench bench = opened();
        // 95.6 %: the history scatters by 0.83 around 98, so that two deviations end at 96.3 and three at 95.5
        bench.save("wz.analyst1", bench.readingsWhere("SPIKE", recovering("95.6")))
                .done();
        assertThat(recovery(bench).at("/points")).last().satisfies(point -> {
            assertThat(point.at("/pending").asBoolean()).isTrue();
            assertThat(point.at("/alarms").toString()).contains("WESTGARD_1_2S").doesNotContain("WESTGARD_1_3S");
        });
        bench.submit().refusedBy("FindingIsExplained");
        explain(bench, "JB1").done();
        bench.submit().done();
        assertThat(one().at("/points")).hasSize(25);
    }

    @Test
    @Order(5)
    void aRejectionFailsTheBatchAndStopsTheMethodOnTheInstrumentUntilItPassesAgain() {
        Bench bench = opened();
        bench.save("wz.analyst1", bench.readingsWhere("SPIKE", recovering("93")))
                .done();
        explain(bench, "JB1").refusedBy("FindingWantsWords");
        long raised = alarms("CHART_ALARMS").path("cases").asLong();
        long open = alarms("CHART_ALARMS_OPEN").path("cases").asLong();
        bench.submit().done();
        assertThat(alarms("CHART_ALARMS").path("cases").asLong()).isEqualTo(raised + 1);
        assertThat(alarms("CHART_ALARMS_OPEN").path("cases").asLong())
                .as("nobody has answered the rejection yet, while the explained warning is answered")
                .isEqualTo(open + 1);
        Bench other = Bench.withReceivedSamples();
        other.open("wz.analyst1", Photometer.METHOD, INSTRUMENT).refusedBy("ChartInControl");
        TheSystem.as("wz.analyst1")
                .post(bench.path() + "/reanalysis", Map.of("reason", "加标体积有误，重配后重测"))
                .done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.readingsWhere("SPIKE", recovering("98")))
                .done();
        bench.submit().done();
        other.open("wz.analyst1", Photometer.METHOD, INSTRUMENT).done();
        assertThat(alarms("CHART_ALARMS_OPEN").path("cases").asLong())
                .as("measured again, and in control")
                .isEqualTo(open);
        assertThat(one().at("/points")).hasSize(27);
    }

    @Test
    @Order(6)
    void aStrangerSeesNoneOfIt() {
        TheSystem.as("yz.analyst1").get(path()).refusedBy("ControlChartExists");
    }

    private static Bench opened() {
        Bench bench = Bench.withReceivedSamples();
        bench.open("wz.analyst1", Photometer.METHOD, INSTRUMENT).done();
        bench.calibrate().done();
        return bench;
    }

    /** Content of the spike for a recovery: the sample holds 0.40, 0.50 is added. */
    private static String recovering(String percent) {
        return number(percent).multiply(number("0.0050")).add(number("0.40")).toPlainString();
    }

    private static JsonNode recovery(Bench bench) {
        return TheSystem.as("wz.analyst1")
                .get("/api/control-charts/of-batch/" + bench.batch())
                .done()
                .items()
                .filter(each -> each.at("/chart/kind").asText().equals("RECOVERY"))
                .findFirst()
                .orElseThrow();
    }

    private static Answer explain(Bench bench, String position) {
        return TheSystem.as("wz.analyst1")
                .post(
                        "/api/quality/batches/" + bench.batch() + "/explanations",
                        Map.of(
                                "pin",
                                PersonAtWork.PIN,
                                "answers",
                                List.of(Map.of(
                                        "rule",
                                        "ChartSaysNothing",
                                        "position",
                                        position,
                                        "analyte",
                                        "NH3N",
                                        "cause",
                                        "加标液当日新开瓶",
                                        "action",
                                        "复测加标液浓度，结果正常"))));
    }

    private static List<Map<String, String>> history(int count) {
        LocalDate first = LocalDate.of(2026, 1, 5);
        return IntStream.range(0, count)
                .mapToObj(i -> Map.of(
                        "value",
                        new BigDecimal(97 + i % 3).toPlainString(),
                        "day",
                        first.plusDays(i).toString(),
                        "analyst",
                        "李明"))
                .toList();
    }

    private static Answer takeOver(String person, List<Map<String, String>> points) {
        return TheSystem.as(person)
                .post(
                        "/api/control-charts",
                        Map.of(
                                "method",
                                Photometer.METHOD,
                                "analyte",
                                "NH3N",
                                "matrix",
                                "water",
                                "instrument",
                                INSTRUMENT,
                                "kind",
                                "RECOVERY",
                                "points",
                                points,
                                "reason",
                                "接续纸质控制图 2026 年第 1 季度",
                                "pin",
                                PersonAtWork.PIN));
    }

    private static Answer draw(String person, String reason) {
        return TheSystem.as(person).post(path() + "/limits", Map.of("reason", reason, "pin", PersonAtWork.PIN));
    }

    private static Answer choose(List<String> rules) {
        return TheSystem.as("wz.quality")
                .post(path() + "/rules", Map.of("rules", rules, "reason", "点少，先用两条", "pin", PersonAtWork.PIN));
    }

    /** As the network counts them for Wanzhou itself. */
    private static JsonNode alarms(String figure) {
        return TheSystem.as("wz.quality")
                .get("/api/network/quality")
                .done()
                .items()
                .filter(node -> node.path("code").asText().equals("CQ-WZ"))
                .flatMap(node -> Answer.stream(node.path("own")))
                .filter(count -> count.path("figure").asText().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode one() {
        return TheSystem.as("wz.quality").get(path()).done().json();
    }

    private static String path() {
        return "/api/control-charts/" + chart;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
