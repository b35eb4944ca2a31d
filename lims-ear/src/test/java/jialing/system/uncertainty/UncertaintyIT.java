package jialing.system.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The uncertainty of ammonia nitrogen: tried, signed, evaluated anew from routine (ISO/IEC 17025:2017 7.6). */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UncertaintyIT {

    private static final String ALL = "/api/uncertainty/evaluations";
    private static final String OF_VALUE = "/api/uncertainty/of-value?method=HJ%20536-2009&analyte=NH3N&matrix=water";
    private static final String TRIALS = "/api/uncertainty/trials";

    private static String first;

    @Test
    @Order(1)
    void whoeverWorksHereTriesAModel() {
        JsonNode tried = trial(Evaluation.propagation()).done().json();

        // u: m 0.90/50 = 1.8 %; V 0.05/√6/50 = 0.0408 %; rep 0.02/√3 = 1.1547 %; u_c = 1.0 × √(1.8² + 0.0408² +
        // 1.1547²) % = 0.02139
        assertThat(tried.at("/budget/combined").asDouble()).isCloseTo(0.02139, within(0.00001));
        // U = 0.04278, rounded up
        assertThat(tried.path("expanded").asText()).isEqualTo("0.043");
        assertThat(tried.at("/budget/reported/value").asText()).isEqualTo("1.000");
        assertThat(Answer.texts(tried.at("/budget/lines"), "/name")).containsExactly("m", "rep", "V");
        assertThat(tried.at("/drawn/uncertainty").asDouble()).isCloseTo(0.02139, within(0.0006));
        assertThat(tried.at("/drawn/histogram")).hasSize(60);
    }

    @Test
    @Order(2)
    void theSameSeedDrawsTheSame() {
        assertThat(trial(Evaluation.propagation()).done().json())
                .isEqualTo(trial(Evaluation.propagation()).done().json());
    }

    @Test
    @Order(3)
    void whatDoesNotHoldTogetherIsRefusedInWords() {
        tried("ρ = m + V", "mg/L").refusedBy("LikeGoesWithLike");
        tried("ρ = m / V / m", "mg/L").refusedBy("AnswerHasItsUnit");
        tried("ρ = ρ + 1", "mg/L").refusedBy("FormulaDoesNotLoop");
        tried("ρ = m / (V − 50 [mL])", "mg/L").refusedBy("DivisorIsNotZero");
        tried("ρ = Runtime(m)", "mg/L").refusedBy("FunctionExists");
        tried("ρ = m / V", "furlong").refusedBy("UnitExists");
        trial(Map.of("basis", "PROPAGATION")).refusedBy("FieldFilledIn");
        trial(Map.of("basis", "NOTHING")).refusedBy("ReadableRequest");
        var many = new HashMap<>(Evaluation.propagation());
        many.put("draws", 2_000_000_000);
        trial(many).refusedBy("DrawsWithinBounds");
        TheSystem.stranger().post(TRIALS, Evaluation.propagation()).refusedBy("LoggedIn");
    }

    @Test
    @Order(4)
    void itIsSignedWithTheOwnKey() {
        sign("wz.analyst1", Evaluation.propagation(), Map.of()).refusedBy("CapacityHeld");
        sign("wz.quality", Evaluation.propagation(), Map.of("pin", "111111")).refusedBy("SigningPinCorrect");
        sign("wz.quality", Evaluation.propagation(), Map.of("analyte", "CD")).refusedBy("MethodAnalyteExists");
        sign("wz.quality", Evaluation.propagation(), Map.of("low", "3")).refusedBy("BandIsARange");
        sign("wz.quality", Evaluation.propagation(), Map.of("unit", "mg/kg")).refusedBy("BandInUnitOfResult");
        sign("wz.quality", Evaluation.topDown(), Map.of("unit", "mg/kg")).refusedBy("UncertaintyInUnitOfAnalyte");
        sign("wz.quality", Evaluation.propagation(), Map.of("reason", " ")).refusedBy("FieldFilledIn");
        sign("wz.quality", Evaluation.propagation(), Map.of("validFrom", yesterday()))
                .refusedBy("EvaluationHoldsFromTodayOn");
        JsonNode signed =
                sign("wz.quality", Evaluation.propagation(), Map.of()).done().json();
        first = signed.path("id").asText();
        assertThat(signed.path("expanded").asText()).isEqualTo("0.043");
        assertThat(signed.path("relative").asBoolean()).isFalse();
        assertThat(signed.path("statement").asText()).isNotBlank();
    }

    @Test
    @Order(5)
    void whatWasSignedOpensAsItWasSigned() {
        JsonNode opened = open("wz.analyst1", first).done().json();
        assertThat(opened.at("/input/model/formula").asText()).isEqualTo("ρ = m / V × rep");
        assertThat(opened.path("result"))
                .isEqualTo(trial(Evaluation.propagation()).done().json());
        open("yz.quality", first).refusedBy("UncertaintyEvaluationExists");
        open("mc.quality", first).done();
    }

    @Test
    @Order(6)
    void aNewVersionFollowsAndTheOldOneStays() {
        JsonNode second = sign(
                        "wz.signatory",
                        Evaluation.topDown(),
                        Map.of(
                                "reason",
                                "改用能力验证数据",
                                "validFrom",
                                LaboratoryDay.today().plusDays(30).toString()))
                .done()
                .json();
        int before = open("wz.quality", first)
                .done()
                .json()
                .at("/evaluation/version")
                .asInt();
        assertThat(second.path("version").asInt()).isEqualTo(before + 1);
        assertThat(second.path("relative").asBoolean()).isTrue();
        assertThat(second.path("expanded").asText()).isEqualTo("6.4");
        List<String> listed = TheSystem.as("wz.quality")
                .get(ALL + "?method=HJ%20536-2009&limit=200")
                .done()
                .items()
                .map(line -> line.path("id").asText())
                .toList();
        assertThat(listed).containsSubsequence(second.path("id").asText(), first);
        assertThat(TheSystem.as("yz.quality").get(ALL).done().body()).doesNotContain(first);
    }

    @Test
    @Order(7)
    void aValueHasTheUncertaintyOfItsBandAndDay() {
        assertThat(ofValue("1500", "&unit=%CE%BCg/L").at("/evaluation/id").asText())
                .isEqualTo(first);
        assertThat(ofValue("1500", "&unit=%CE%BCg/L").path("expanded").asText()).isEqualTo("0.043");
        // 6.4 % of 1.5 mg/L = 0.096 mg/L
        String later = "&unit=mg/L&on=" + LaboratoryDay.today().plusDays(30);
        assertThat(ofValue("1.5", later).path("expanded").asText()).isEqualTo("0.096");
        assertThat(ofValue("2", "&unit=mg/L").isMissingNode()).isTrue();
        assertThat(ofValue("1.5", "&unit=mg/L&on=2020-01-01").isMissingNode()).isTrue();
        TheSystem.as("wz.analyst1").get(OF_VALUE + "&value=1&unit=mg/kg").refusedBy("UnitsMeasureTheSame");
        TheSystem.as("wz.analyst1").get(OF_VALUE + "&unit=mg/L").refusedBy("FieldFilledIn");
    }

    private static JsonNode ofValue(String value, String more) {
        return TheSystem.as("wz.analyst1")
                .get(OF_VALUE + "&value=" + value + more)
                .done()
                .json()
                .at("/items/0");
    }

    private static Answer trial(Map<String, Object> input) {
        return TheSystem.as("wz.analyst1").post(TRIALS, input);
    }

    private static Answer tried(String formula, String unit) {
        var model = new HashMap<>(Evaluation.model());
        model.put("formula", formula);
        model.put("unit", unit);
        return trial(Map.of("basis", "PROPAGATION", "model", model));
    }

    private static Answer sign(String account, Map<String, Object> input, Map<String, Object> other) {
        return TheSystem.as(account).post(ALL, Evaluation.signed(input, other));
    }

    private static Answer open(String account, String id) {
        return TheSystem.as(account).get(ALL + "/" + id);
    }

    private static String yesterday() {
        return LaboratoryDay.today().minusDays(1).toString();
    }
}
