package jialing.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.Patience;
import jialing.client.PersonAtWork;

/**
 * A round of proficiency testing of ammonia nitrogen in water: thirteen laboratories enter two items each, sealed until the deadline; one of them
 * fails and gets a nonconformity, another is warned.
 */
final class RoundWalk {

    private static final String PROVIDER = "mc.quality";
    private static final int SECONDS_TO_ENTER = 75;

    /** Contents of item A and item B in mg/L by who enters them; 1.00 was weighed in for A, B is valued by the participants. */
    private static final Map<String, List<String>> ENTERED = entered();

    private static final Map<String, String> LABORATORIES = Map.ofEntries(
            Map.entry("wz", "CQ-WZ"),
            Map.entry("yz", "CQ-500103"),
            Map.entry("fl", "CQ-FL"),
            Map.entry("qj", "CQ-QJ"),
            Map.entry("yc", "CQ-YC"),
            Map.entry("jb", "CQ-500105"),
            Map.entry("jl", "CQ-500107"),
            Map.entry("bb", "CQ-500109"),
            Map.entry("p1", "CQ-P001"),
            Map.entry("p2", "CQ-P002"),
            Map.entry("p3", "CQ-P003"),
            Map.entry("p4", "CQ-P004"),
            Map.entry("p5", "CQ-P005"));

    private final String url;
    private final Told told;

    private String path;
    private Instant deadline;

    RoundWalk(String url, Told told) {
        this.url = url;
        this.told = told;
    }

    private static Map<String, List<String>> entered() {
        var entered = new LinkedHashMap<String, List<String>>();
        entered.put("wz", List.of("1.02", "0.61"));
        entered.put("yz", List.of("0.98", "0.59"));
        entered.put("fl", List.of("1.01", "0.60"));
        entered.put("qj", List.of("0.99", "0.59"));
        entered.put("yc", List.of("1.03", "0.62"));
        entered.put("jb", List.of("0.96", "0.58"));
        entered.put("jl", List.of("1.00", "0.61"));
        entered.put("bb", List.of("1.05", "0.60"));
        // z = (1.21 - 1.00) / 0.05 = 4.2: an action signal
        entered.put("p1", List.of("1.21", "0.72"));
        // z = (1.12 - 1.00) / 0.05 = 2.4: a warning signal
        entered.put("p2", List.of("1.12", "0.62"));
        entered.put("p3", List.of("0.97", "0.60"));
        entered.put("p4", List.of("1.04", "0.61"));
        entered.put("p5", List.of("1.00", "0.60"));
        return entered;
    }

    /** From the plan to the last entry. */
    void begin() {
        told.step("能力验证：市中心策划一轮，检验并发放样品", "Proficiency test: the centre plans a round, tests its items and sends them");
        deadline = Instant.now().plusSeconds(SECONDS_TO_ENTER).truncatedTo(ChronoUnit.SECONDS);
        Answer planned = as(PROVIDER).post("/api/proficiency/rounds", plan()).done();
        path = "/api/proficiency/rounds/" + planned.text("round/id");
        told.detail(planned.text("round/number"));
        told.refused("样品未检验就发放", "ItemsAreTested", dispatch());
        test("HOMOGENEITY");
        dispatch().done();
        told.step(
                "能力验证：十三家实验室签收并报送，截止前密封",
                "Proficiency test: thirteen laboratories receive and enter; sealed until the deadline");
        ENTERED.forEach((laboratory, contents) -> {
            PersonAtWork officer = as(laboratory + ".quality");
            officer.post(path + "/receipt", Map.of("intact", true)).done();
            officer.post(path + "/results", entry(contents)).done();
        });
        told.refused("截止前评价", "DeadlineHasPassed", as(PROVIDER).post(path + "/evaluation-draft", Map.of()));
    }

    /** From the deadline to the reports. */
    void end() {
        test("STABILITY");
        Duration left = Duration.between(Instant.now(), deadline).plusMillis(200);
        Patience.of(left.isNegative() ? Duration.ofSeconds(1) : left.plusSeconds(2))
                .until("deadline", () -> Instant.now().isAfter(deadline.plusMillis(100)));
        told.step("能力验证：截止后评价并签名，出具报告", "Proficiency test: evaluated and signed after the deadline; the reports");
        told.refused(
                "截止后报送",
                "EntryBeforeDeadline",
                as("wz.quality").post(path + "/results", entry(List.of("1.00", "0.60"))));
        JsonNode evaluation = as(PROVIDER)
                .post(path + "/evaluation", Map.of("pin", PersonAtWork.PIN))
                .done()
                .json();
        Answer.stream(evaluation.at("/evaluation/evaluation/measurands")).forEach(this::tellFigures);
        String id = path.substring(path.lastIndexOf('/') + 1);
        String reports = "/api/proficiency/round-reports/" + id + "/";
        told.file("round-overall.pdf", as("wz.quality").get(reports + "overall.pdf"));
        told.file("round-own.pdf", as("p1.quality").get(reports + "own.pdf"));
        told.refused("他人的结果通知单", "ActsForOwnOrganisation", as("p1.quality").get(reports + "all.zip"));
    }

    private void tellFigures(JsonNode outcome) {
        told.detail("%s  x_pt %s  σ_pt %s  n = %s"
                .formatted(
                        outcome.at("/measurand/item").asText(),
                        outcome.path("assigned").asText(),
                        outcome.path("deviation").asText(),
                        outcome.path("results").asText()));
    }

    private PersonAtWork as(String account) {
        return PersonAtWork.loggedIn(url, account).reading("zh-CN");
    }

    private Map<String, Object> plan() {
        return Map.of(
                "title",
                "演示：水中氨氮能力验证",
                "matrix",
                "water",
                "deadline",
                deadline.toString(),
                "measurands",
                List.of(
                        measurand(Map.of(
                                "item", "A",
                                "origin", "FORMULATION",
                                "value", "1.00",
                                "standardUncertainty", "0.01",
                                "source", "称量法配制",
                                "deviation", "0.05")),
                        measurand(Map.of("item", "B", "origin", "PARTICIPANTS", "deviation", "0.03"))),
                "laboratories",
                ENTERED.keySet().stream().map(LABORATORIES::get).toList());
    }

    private static Map<String, Object> measurand(Map<String, Object> given) {
        var measurand = new HashMap<>(given);
        measurand.putAll(Map.of("analyte", "NH3N", "unit", "mg/L", "deviationOrigin", "PRESCRIBED"));
        return measurand;
    }

    private Answer dispatch() {
        return as(PROVIDER).post(path + "/dispatch", Map.of("carriage", "棕色瓶，4 ℃ 冷链"));
    }

    /** Ten items of each measurand, which are alike. */
    private void test(String kind) {
        test(kind, 1, "1.00", "1.01");
        test(kind, 2, "0.600", "0.602");
    }

    private void test(String kind, int measurand, String odd, String even) {
        List<List<String>> items = IntStream.range(0, 10)
                .mapToObj(i -> i % 2 == 0 ? List.of(odd, odd) : List.of(even, even))
                .toList();
        as(PROVIDER)
                .post(path + "/item-tests", Map.of("kind", kind, "measurand", measurand, "determinations", items))
                .done();
    }

    private static Map<String, Object> entry(List<String> contents) {
        return Map.of(
                "id",
                FieldForm.newId(),
                "salt",
                "0123456789abcdef0123456789abcdef",
                "results",
                IntStream.range(0, contents.size())
                        .mapToObj(i -> result(i + 1, contents.get(i)))
                        .toList(),
                "pin",
                PersonAtWork.PIN);
    }

    private static Map<String, Object> result(int measurand, String content) {
        return Map.of(
                "measurand",
                measurand,
                "value",
                content,
                "belowDetectionLimit",
                false,
                "expandedUncertainty",
                "0.06",
                "method",
                "HJ 535-2009");
    }
}
