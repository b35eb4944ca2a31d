package jialing.system.methods;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.system.analysis.Bench;
import jialing.system.people.SecondCapacity;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Wanzhou writes the formula of chemical oxygen demand (HJ 828-2017) itself, tries it, releases it and calculates by it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FormulaIT {

    private static final String FORMULAS = "/api/methods/formulas";
    private static final String METHOD = "HJ 828-2017";
    private static final String RIGHT = "ΔV = V₀ − V₁\nCOD = c × ΔV × M / V × f";
    private static final String DOUBLED = "COD = 2 × c × (V₀ − V₁) × M / V × f";
    private static Bench before;
    private static String first;
    private static String second;

    @Test
    @Order(1)
    void aTextThatDoesNotHoldIsRefusedWithItsPlace() {
        check("wz.analyst1", RIGHT, "mg/L").done();
        refused("COD = c × (V₀ − Vx) × M / V", "mg/L", "NameIsDeclared");
        refused("COD = c × V₀ + M", "mg/L", "LikeGoesWithLike");
        refused("COD = c × M / (V − V) × (", "mg/L", "FormulaIsWritten");
        refused("COD = c × V₀", "mg/L", "AnswerHasItsUnit");
        refused("COD = 5", "mg/L", "AnswerHasItsUnit");
        refused("COD = COD + c", "mg/L", "FormulaDoesNotLoop");
        refused("COD = java.lang.Runtime", "mg/L", "NameIsDeclared");
        refused(RIGHT, "mg/kg", "FormulaAnswersReportedQuantity");
        check("wz.analyst1", RIGHT, "furlong").refusedBy("FormulaAnswersReportedQuantity");
        Map<String, Object> unread = written(RIGHT, "mg/L");
        unread.put("inputs", List.of(input("V", "weather", "mL")));
        TheSystem.as("wz.analyst1").post(FORMULAS + "/check", unread).refusedBy("QuantityIsReadAtBench");
        unread.put("inputs", List.of(input("V", "volume", "L")));
        TheSystem.as("wz.analyst1").post(FORMULAS + "/check", unread).refusedBy("QuantityIsReadAtBench");
        TheSystem.as("wz.analyst1")
                .get(FORMULAS + "/quantities?method=HJ%20828-2017&analyte=COD")
                .done();
        TheSystem.as("wz.analyst1").get(FORMULAS + "/quantities").refusedBy("MethodExists");
    }

    @Test
    @Order(2)
    void aFormulaIsWrittenByTheBenchAndForAllByTheCentreOnly() {
        draft("wz.sampler1", RIGHT).refusedBy("CapacityHeld");
        Map<String, Object> all = written(RIGHT, "mg/L");
        all.put("network", true);
        TheSystem.as("wz.analyst1").post(FORMULAS, all).refusedBy("CentreWritesForAll");
        Answer drafted = draft("wz.analyst1", RIGHT).done();
        first = drafted.text("id");
        assertThat(drafted.text("state")).isEqualTo("DRAFT");
        TheSystem.as("yz.analyst1").get(FORMULAS + "/" + first).refusedBy("WrittenFormulaExists");
    }

    @Test
    @Order(3)
    void itIsTriedOnAKnownAnswerAndOnTheReadingsOnRecord() {
        before = opened();
        read(before, "21.35").done();
        assertThat(resultOf(before).at("/formula").asText()).isEqualTo("back-titration");
        release("wz.quality", first, LaboratoryDay.today(), null).refusedBy("FormulaWasRun");

        JsonNode wrong = run("wz.analyst1", first, "111").done().json();
        assertThat(wrong.at("/runs/0/differs").asBoolean()).isTrue();
        release("wz.quality", first, LaboratoryDay.today(), "标准如此").refusedBy("CasesHold");

        JsonNode right = run("wz.analyst1", first, "110").done().json();
        assertThat(right.at("/runs/1/differs").asBoolean()).isFalse();
        assertThat(Answer.stream(right.at("/runs/1/cases"))
                        .filter(each -> !each.path("typed").asBoolean()))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.path("source").asText()).startsWith("FX-CQ-WZ"));
    }

    @Test
    @Order(4)
    void aFormulaOfTheCentreHoldsForALaboratoryWithoutItsOwn() {
        Map<String, Object> all = written(RIGHT, "mg/L");
        all.put("network", true);
        JsonNode drafted =
                TheSystem.as("mc.analyst1").post(FORMULAS, all).done().json();
        String network = drafted.at("/id").asText();
        run("mc.analyst1", network, "110").done();
        release("mc.quality", network, LaboratoryDay.today(), null).done();

        JsonNode seen =
                TheSystem.as("wz.analyst1").get(FORMULAS + "/" + network).done().json();
        assertThat(seen.at("/state").asText()).isEqualTo("IN_FORCE");
        assertThat(seen.at("/runs"))
                .as("what it was tried with stays the centre's")
                .isEmpty();
        run("wz.analyst1", network, "110").refusedBy("ActsForOwnOrganisation");
        Bench bench = opened();
        read(bench, "21.35").done();
        assertThat(resultOf(bench).at("/formula").asText())
                .isEqualTo(drafted.at("/number").asText());
    }

    @Test
    @Order(5)
    void somebodyElseReleasesItAndTheNextBatchCalculatesByIt() {
        try (var both = SecondCapacity.of("wz.analyst1", "QUALITY_OFFICER")) {
            release("wz.analyst1", first, LaboratoryDay.today(), null).refusedBy("ReleaserIsNotAuthor");
        }
        release("mc.quality", first, LaboratoryDay.today(), null).refusedBy("ActsForOwnOrganisation");
        release("wz.quality", first, LaboratoryDay.today().minusDays(1), null).refusedBy("VerificationFromTodayOn");
        JsonNode released =
                release("wz.quality", first, LaboratoryDay.today(), null).done().json();
        assertThat(released.at("/state").asText()).isEqualTo("IN_FORCE");
        run("wz.analyst1", first, "110").refusedBy("FormulaIsDraft");

        Bench after = opened();
        read(after, "21.35").done();
        JsonNode result = resultOf(after);
        assertThat(result.at("/formula").asText())
                .isEqualTo(released.at("/number").asText());
        assertThat(result.at("/formulaVersion").asInt()).isEqualTo(1);
        // 0.05 mol/L × (24.10 − 21.35) mL × 8 g/mol / 10.0 mL = 110 mg/L
        assertThat(result.at("/printed").asText()).isEqualTo("110");
    }

    @Test
    @Order(6)
    void whatWasOpenedBeforeKeepsTheFormulaItWasOpenedWith() {
        TheSystem.as("wz.analyst1")
                .post(before.path() + "/readings", Map.of("rows", List.of(row(before, "21.45", "滴定管读数更正"))))
                .done();
        assertThat(resultOf(before).at("/formula").asText()).isEqualTo("back-titration");
    }

    @Test
    @Order(7)
    void aVersionThatCalculatesOtherContentsNeedsWords() {
        second = draft("wz.analyst1", DOUBLED).done().text("id");
        assertThat(TheSystem.as("wz.analyst1")
                        .get(FORMULAS + "/" + second)
                        .done()
                        .json()
                        .at("/version")
                        .asInt())
                .isEqualTo(2);
        JsonNode shown = run("wz.analyst1", second, "220").done().json();
        assertThat(shown.at("/runs/0/differs").asBoolean()).isTrue();
        LocalDate tomorrow = LaboratoryDay.today().plusDays(1);
        release("wz.quality", second, tomorrow, " ").refusedBy("DifferencesAreExplained");
        JsonNode released = release("wz.quality", second, tomorrow, "示例：换算系数由标准修改单改为 2")
                .done()
                .json();
        assertThat(released.at("/state").asText()).isEqualTo("RELEASED");
        assertThat(TheSystem.as("wz.analyst1")
                        .get(FORMULAS + "/" + first)
                        .done()
                        .text("state"))
                .isEqualTo("IN_FORCE");
        assertThat(TheSystem.as("wz.analyst1")
                        .get(FORMULAS + "?method=HJ%20828-2017")
                        .done()
                        .items()
                        .map(each -> each.path("version").asInt()))
                .contains(2, 1);
    }

    private static Bench opened() {
        Bench bench = Bench.withSamplesOf(SamplingTrip.approvedFor(List.of("COD")), METHOD);
        bench.open("wz.analyst1", METHOD, "WZ-TI-01").done();
        return bench;
    }

    private static Answer read(Bench bench, String titrant) {
        return bench.save("wz.analyst1", List.of(row(bench, titrant, null)));
    }

    private static Map<String, Object> row(Bench bench, String titrant, String reason) {
        var row = new HashMap<String, Object>();
        row.put("position", sample(bench));
        row.put("analyte", "COD");
        row.put(
                "inputs",
                Map.of(
                        "titrant",
                        titrant,
                        "blank",
                        "24.10",
                        "concentration",
                        "0.05",
                        "volume",
                        "10.0",
                        "equivalentMass",
                        "8"));
        row.put("reason", reason);
        return row;
    }

    private static String sample(Bench bench) {
        return Answer.stream(bench.sheet().json().at("/positions"))
                .filter(position -> position.path("kind").asText().equals("SAMPLE"))
                .map(position -> position.path("code").asText())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode resultOf(Bench bench) {
        String position = sample(bench);
        return Answer.stream(bench.sheet().json().at("/results"))
                .filter(result -> result.path("position").asText().equals(position))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String text, String unit, String rule) {
        check("wz.analyst1", text, unit).refusedBy(rule);
    }

    private static Answer check(String account, String text, String unit) {
        return TheSystem.as(account).post(FORMULAS + "/check", written(text, unit));
    }

    private static Answer draft(String account, String text) {
        return TheSystem.as(account).post(FORMULAS, written(text, "mg/L"));
    }

    private static Answer run(String account, String formula, String due) {
        Map<String, Object> known = Map.of(
                "source",
                "手算",
                "values",
                Map.of("V₁", "21.35", "V₀", "24.10", "c", "0.05", "M", "8", "V", "10.0", "f", "1"),
                "due",
                due);
        return TheSystem.as(account).post(FORMULAS + "/" + formula + "/runs", Map.of("cases", List.of(known)));
    }

    private static Answer release(String account, String formula, LocalDate from, String explanation) {
        var asked = new HashMap<String, Object>(Map.of("inForceFrom", from.toString(), "pin", PIN));
        asked.put("explanation", explanation);
        return TheSystem.as(account).post(FORMULAS + "/" + formula + "/release", asked);
    }

    private static Map<String, Object> written(String text, String unit) {
        return new HashMap<>(Map.of(
                "method",
                METHOD,
                "analyte",
                "COD",
                "matrix",
                "water",
                "network",
                false,
                "text",
                text,
                "inputs",
                List.of(
                        input("V₁", "titrant", "mL"),
                        input("V₀", "blank", "mL"),
                        input("c", "concentration", "mol/L"),
                        input("M", "equivalentMass", "g/mol"),
                        input("V", "volume", "mL"),
                        input("f", "dilution", "1")),
                "unit",
                unit,
                "reason",
                "实验室自编计算公式"));
    }

    private static Map<String, String> input(String symbol, String quantity, String unit) {
        return Map.of("symbol", symbol, "quantity", quantity, "unit", unit);
    }
}
