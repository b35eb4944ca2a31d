package jialing.system.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.client.LaboratoryDay;
import jialing.client.OrderForm;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.system.analysis.Bench;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import jialing.system.uncertainty.Evaluation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What is said of a section of the Yangtze at Wanzhou: by GB 3838-2002, and by a limit that the organisation sets itself. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AssessmentIT {

    private static final String OWN_LIMITS = "/api/assessment/requirements";

    private static String sample;
    private static String site;
    private static Bench bench;

    @BeforeAll
    static void aSampleWithResults() {
        SamplingTrip trip = SamplingTrip.approvedAt("SW018", List.of("WTEMP", "PH", "NH3N"));
        sample = trip.code();
        bench = Bench.withSamplesOf(trip);
        bench.open().done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        site = verdicts().path("site").asText();
    }

    @Test
    @Order(1)
    void everyVerdictNamesItsStandardAndTable() {
        JsonNode ammonia = verdict("NH3N");
        assertThat(ammonia.path("source").asText()).isEqualTo("GB 3838-2002");
        assertThat(ammonia.at("/clause/zh").asText()).isEqualTo("表1");
        assertThat(ammonia.path("standing").asText()).isEqualTo("MEETS");
        assertThat(verdict("PH").path("limit").asText()).isEqualTo("6~9");
        assertThat(verdict("WTEMP").at("/reason/zh").asText()).contains("未规定限值");
        assertThat(verdicts().at("/decisionRuleLabel/en").asText()).startsWith("simple acceptance");
        assertThat(verdicts().path("signed").asBoolean()).isFalse();
    }

    @Test
    @Order(2)
    void whoMeasuresIsNotToldHowTheValueStands() {
        TheSystem.as("wz.analyst1").get("/api/assessment/samples/" + sample).refusedBy("CapacityHeld");
        TheSystem.as("yz.reviewer").get("/api/assessment/samples/" + sample).refusedBy("SampleExists");
        TheSystem.as("wz.reviewer").get("/api/assessment/samples/NONE0").refusedBy("CheckCharacterCorrect");
    }

    @Test
    @Order(3)
    void aLimitIsSoundOrItIsRefused() {
        quality(Map.of()).refusedBy("AnalyteOfTheMatrix");
        quality(with("high", null)).refusedBy("PlaceLimitIsSound");
        quality(with("source", " ")).refusedBy("PlaceLimitIsSound");
        quality(with("kind", null)).refusedBy("PlaceLimitIsSound");
        quality(with("from", "2020-01-01")).refusedBy("PlaceLimitIsSound");
        quality(with("high", "1e999999")).refusedBy("PlaceLimitIsSound");
        quality(with("place", "NOWHERE")).refusedBy("MonitoringSiteExists");
        quality(with("unit", "℃")).refusedBy("UnitsMeasureTheSame");
        quality(with("pin", "000000")).refusedBy("SigningPinCorrect");
        TheSystem.as("wz.analyst1").post(OWN_LIMITS, ownLimit()).refusedBy("CapacityHeld");
    }

    @Test
    @Order(4)
    void aFirstClassPollutantIsJudgedAtTheWorkshop() {
        Map<String, Object> permit = with("kind", "PERMIT");
        permit.put("place", "DW001");
        permit.put("analyte", "CD");
        permit.put("high", "0.1");
        permit.put("source", "排污许可证 示例");
        quality(permit).refusedBy("FirstClassAtTheWorkshop");
        permit.put("outlet", "FINAL");
        quality(permit).refusedBy("FirstClassAtTheWorkshop");
        permit.put("outlet", "WORKSHOP");
        permit.put("from", "2020-01-01");
        assertThat(quality(permit).done().text("outlet")).isEqualTo("WORKSHOP");
    }

    @Test
    @Order(5)
    void theStrictestLimitDecidesAndIsNamed() {
        quality(ownLimit()).done();
        JsonNode ammonia = verdict("NH3N");
        assertThat(ammonia.path("standing").asText()).isEqualTo("EXCEEDS");
        assertThat(ammonia.path("source").asText()).isEqualTo("万州控制计划 2026");
        assertThat(ammonia.at("/clause/zh").asText()).isEqualTo("自定限值");
        assertThat(ammonia.path("limit").asText()).isEqualTo("≤0.001");
        assertThat(verdicts().path("complies").asBoolean()).isFalse();
    }

    @Test
    @Order(6)
    void anEndedLimitHoldsNoMoreAndStaysReadable() {
        TheSystem.as("wz.quality").post(OWN_LIMITS + "/end", ending()).done();
        TheSystem.as("wz.quality").post(OWN_LIMITS + "/end", ending()).refusedBy("SomethingToEnd");
        assertThat(verdict("NH3N").path("source").asText()).isEqualTo("GB 3838-2002");
        List<JsonNode> versions = TheSystem.as("wz.reviewer")
                .get(OWN_LIMITS + "?place=" + site)
                .done()
                .items()
                .toList();
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).path("ends").asBoolean()).isTrue();
        assertThat(versions.get(1).path("high").asText()).isEqualTo("0.001");
        assertThat(TheSystem.as("yz.quality").get(OWN_LIMITS).done().items()).isEmpty();
    }

    @Test
    @Order(7)
    void theYearShowsOnlyWhatIsSigned() {
        assertThat(monthsOfTheSite()).isEmpty();
        bench.submit().done();
        Stream.of("checker/check", "reviewer/review", "signatory/sign")
                .map(step -> step.split("/"))
                .forEach(step -> TheSystem.as("wz." + step[0])
                        .post("/api/review/batches/" + bench.batch() + "/" + step[1], Map.of("pin", PersonAtWork.PIN))
                        .done());
        assertThat(verdicts().path("signed").asBoolean()).isTrue();
        List<JsonNode> months = monthsOfTheSite();
        assertThat(months).isNotEmpty();
        assertThat(months.get(months.size() - 1).at("/found/reached").asText())
                .isEqualTo(verdicts().at("/reached/code").asText());
        TheSystem.as("wz.reviewer")
                .get("/api/assessment/sections?element=noise")
                .refusedBy("ElementHasClasses");
        TheSystem.as("wz.reviewer")
                .get("/api/assessment/sections?year=999999999")
                .refusedBy("YearIsReal");
    }

    @Test
    @Order(8)
    void groundwaterIsJudgedByItsOwnStandard() {
        // GB/T 14848-2017 table 1: pH of 5.5 to below 6.5 is class IV; no class is set for the well, so it is held
        // against III
        JsonNode judged = verdictsOf(acidityOf("groundwater", "GW017", "6.2"));
        assertThat(judged.path("standard").asText()).isEqualTo("GB/T 14848-2017");
        assertThat(judged.at("/required/code").asText()).isEqualTo("III");
        assertThat(judged.at("/reached/code").asText()).isEqualTo("IV");
        assertThat(judged.path("complies").asBoolean()).isFalse();
        assertThat(verdict(judged, "PH").path("multiple").isNull()).isTrue();
    }

    @Test
    @Order(9)
    void aGuardBandIsAsWideAsTheSignedUncertainty() {
        TheSystem.as("wz.reviewer")
                .get("/api/assessment/samples/" + sample + "?decisionRule=NOTHING")
                .refusedBy("DecisionRuleKnown");
        JsonNode before = guarded();
        assertThat(before.path("decisionRule").asText()).isEqualTo("GUARDED_ACCEPTANCE");
        assertThat(before.at("/decisionRuleLabel/en").asText()).startsWith("guarded acceptance");
        assertThat(before.path("complies").isNull()).isTrue();
        JsonNode unsaid = verdict(before, "NH3N").path("statement");
        assertThat(unsaid.path("outcome").isNull()).isTrue();
        assertThat(unsaid.at("/reason/zh").asText()).contains("没有对该值有效的已签名不确定度评定");

        String evaluation = TheSystem.as("wz.quality")
                .post(
                        "/api/uncertainty/evaluations",
                        Evaluation.signed(Evaluation.topDown(), Map.of("method", Photometer.METHOD)))
                .done()
                .text("id");
        JsonNode ammonia = verdict(guarded(), "NH3N");
        JsonNode statement = ammonia.path("statement");
        assertThat(statement.path("evaluation").asText()).isEqualTo(evaluation);
        assertThat(statement.path("factor").asInt()).isEqualTo(2);
        // U is 6.4 % of the value, rounded up to two digits
        double part = 0.064 * ammonia.path("value").asDouble();
        assertThat(statement.path("expanded").asDouble()).isBetween(part, part * 1.1);
        assertThat(statement.path("outcome").asText()).isEqualTo("PASS");
        assertThat(verdict("NH3N").at("/statement/outcome").isNull()).isTrue();
    }

    @Test
    @Order(10)
    void theRuleAgreedInTheOrderStandsInTheReportWithU() {
        TheSystem.as("wz.planner")
                .post("/api/planning/work-orders", orderBy("NOTHING"))
                .refusedBy("DecisionRuleKnown");
        SamplingTrip trip = SamplingTrip.approvedBy("GUARD_BANDS_ON_BOTH_SIDES", "SW018", List.of("PH", "NH3N"));
        Bench agreed = Bench.withSamplesOf(trip);
        agreed.open().done();
        agreed.calibrate().done();
        agreed.save("wz.analyst1", agreed.goodReadings()).done();
        agreed.submit().done();
        JsonNode asAgreed = verdictsOf(trip.code());
        assertThat(asAgreed.path("decisionRule").asText()).isEqualTo("GUARD_BANDS_ON_BOTH_SIDES");
        for (String step : List.of("checker/check", "reviewer/review", "signatory/sign")) {
            String[] who = step.split("/");
            TheSystem.as("wz." + who[0])
                    .post("/api/review/batches/" + agreed.batch() + "/" + who[1], Map.of("pin", PersonAtWork.PIN))
                    .done();
        }
        JsonNode content = reportOf(trip.workOrder()).path("content");
        assertThat(content.at("/decisionRule/zh").asText()).startsWith("非二元判定").contains("水质类别按报告值判定");
        JsonNode ammonia = Answer.stream(content.path("results"))
                .filter(each -> each.path("analyte").asText().equals("NH3N"))
                .findFirst()
                .orElseThrow();
        assertThat(ammonia.path("meets").asBoolean()).isTrue();
        assertThat(ammonia.at("/allowance/outcome").asText()).isEqualTo("PASS");
        assertThat(ammonia.at("/allowance/factor").asText()).isEqualTo("2");
        double part = 0.064 * ammonia.path("value").asDouble();
        assertThat(ammonia.at("/allowance/expanded").asDouble()).isBetween(part, part * 1.1);
    }

    @Test
    @Order(11)
    void wasteWaterIsJudgedByItsOutlet() {
        JsonNode judged = verdictsOf(acidityOf("waste_water", "WW002", "9.3"));
        assertThat(judged.path("standard").asText()).isEqualTo("GB 8978-1996");
        assertThat(judged.at("/applied/zh").asText()).isEqualTo("第二类污染物 一级标准");
        assertThat(verdict(judged, "PH").path("limit").asText()).isEqualTo("6~9");
        assertThat(verdict(judged, "PH").path("standing").asText()).isEqualTo("EXCEEDS");
    }

    private static Map<String, Object> orderBy(String decisionRule) {
        var order = new HashMap<>(OrderForm.of("判定规则", List.of("SW018"), List.of("NH3N")));
        order.put("decisionRule", decisionRule);
        return order;
    }

    private static JsonNode reportOf(String workOrder) {
        PersonAtWork signatory = TheSystem.as("wz.signatory");
        return signatory
                .get("/api/reporting/reports?limit=200")
                .done()
                .items()
                .map(line -> signatory
                        .get("/api/reporting/reports/" + line.path("number").asText())
                        .done()
                        .json())
                .filter(report -> report.path("workOrderId").asText().equals(workOrder))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode guarded() {
        return verdictsOf(sample + "?decisionRule=GUARDED_ACCEPTANCE");
    }

    /** Sampled, with this pH read on site. */
    private static String acidityOf(String element, String place, String acidity) {
        Map<String, Object> order = new HashMap<>(OrderForm.of("例行监测", List.of(place), List.of("PH")));
        order.put("element", element);
        String id = TheSystem.as("wz.planner")
                .post("/api/planning/work-orders", order)
                .done()
                .text("id");
        TheSystem.as("wz.signatory")
                .post("/api/planning/work-orders/" + id + "/approval", Map.of("pin", PersonAtWork.PIN))
                .done();
        String code = TheSystem.as("wz.sampler1")
                .get("/api/sampling/samples?workOrder=" + id)
                .done()
                .text("items/0/code");
        Map<String, Object> record = FieldForm.recordOf(TheSystem.as("wz.sampler1")
                .get("/api/sampling/samples/" + code)
                .done()
                .json());
        record.put("readings", List.of(FieldForm.reading("PH", acidity)));
        SamplingTrip.collect(record).done();
        return code;
    }

    private static List<JsonNode> monthsOfTheSite() {
        return TheSystem.as("wz.reviewer")
                .get("/api/assessment/sections?limit=200")
                .done()
                .items()
                .filter(line -> line.path("site").asText().equals(site))
                .flatMap(line -> Answer.stream(line.path("months")))
                .toList();
    }

    private static JsonNode verdicts() {
        return verdictsOf(sample);
    }

    private static JsonNode verdictsOf(String code) {
        return TheSystem.as("wz.reviewer")
                .get("/api/assessment/samples/" + code)
                .done()
                .json();
    }

    private static JsonNode verdict(String analyte) {
        return verdict(verdicts(), analyte);
    }

    private static JsonNode verdict(JsonNode judged, String analyte) {
        return Answer.stream(judged.path("verdicts"))
                .filter(each -> each.path("analyte").asText().equals(analyte))
                .findFirst()
                .orElseThrow();
    }

    private static Answer quality(Map<String, Object> limit) {
        return TheSystem.as("wz.quality").post(OWN_LIMITS, limit);
    }

    private static Map<String, Object> with(String member, Object value) {
        Map<String, Object> limit = ownLimit();
        limit.put(member, value);
        return limit;
    }

    private static Map<String, Object> ownLimit() {
        var limit = new HashMap<String, Object>();
        limit.put("kind", "OWN");
        limit.put("place", site);
        limit.put("matrix", "water");
        limit.put("analyte", "NH3N");
        limit.put("high", "0.001");
        limit.put("source", "万州控制计划 2026");
        limit.put("pin", PersonAtWork.PIN);
        return limit;
    }

    private static Map<String, Object> ending() {
        return Map.of(
                "kind", "OWN",
                "place", site,
                "matrix", "water",
                "analyte", "NH3N",
                "from", LaboratoryDay.today().toString(),
                "source", "万州控制计划 2026 已废止",
                "pin", PersonAtWork.PIN);
    }
}
