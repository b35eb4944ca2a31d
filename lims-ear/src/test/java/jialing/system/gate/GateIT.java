package jialing.system.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** One question, one answer: may this be done, and everything that stands against it. */
class GateIT {

    private static final Map<String, Object> NESSLER =
            Map.of("method", Photometer.METHOD, "matrix", "water", "analytes", List.of("NH3N"));

    @Test
    void whoAndWhatIsFitMay() {
        JsonNode answer = ask("wz.analyst1", Map.of("instruments", List.of(Photometer.CODE)));
        assertThat(answer.path("admitted").asBoolean()).isTrue();
        assertThat(answer.path("against")).isEmpty();
    }

    @Test
    void everythingThatStandsAgainstItIsNamedAtOnceEachWithItsStandard() {
        JsonNode answer = ask("wz.sampler1", Map.of("instruments", List.of("WZ-UV-03")));
        assertThat(answer.path("admitted").asBoolean()).isFalse();
        assertThat(Answer.texts(answer.path("against"), "/rule"))
                .contains("CertifiedForTheWork", "InstrumentInCalibration");
        assertThat(Answer.texts(answer.path("against"), "/standard"))
                .contains("ISO/IEC 17025:2017 6.2.5", "ISO/IEC 17025:2017 6.4.6");
    }

    @Test
    void itIsJudgedAsOfTheMoment() {
        JsonNode before = ask("wz.analyst1", Map.of("at", "2024-12-31T00:00:00Z"));
        assertThat(Answer.texts(before.path("against"), "/rule")).contains("CertifiedForTheWork");
    }

    @Test
    void theCalibrationRunOfABlockedInstrumentStaysPossible() {
        JsonNode answer = ask("wz.analyst1", Map.of("activity", "CALIBRATE", "instruments", List.of("WZ-UV-03")));
        assertThat(answer.path("admitted").asBoolean()).isTrue();
    }

    @Test
    void eachRuleOfTheGateTellsItsStandard() {
        List<JsonNode> rules = TheSystem.as("wz.analyst1")
                .get("/api/gate/rules")
                .done()
                .items()
                .toList();
        assertThat(rules).hasSizeGreaterThan(3).allSatisfy(rule -> {
            assertThat(rule.path("standard").asText())
                    .as(rule.path("name").asText())
                    .isNotBlank();
            assertThat(rule.at("/sentence/zh").asText()).isNotBlank();
        });
    }

    @Test
    void whatKnowsNoExceptionIsNotSetAside() {
        grant("wz.quality", "CertifiedForTheWork", Duration.ofDays(1)).refusedBy("RuleAllowsException");
        grant("wz.analyst1", "CertifiedForTheWork", Duration.ofDays(1)).refusedBy("CapacityHeld");
        grant("wz.quality", "CertifiedForTheWork", Duration.ofDays(90)).refusedBy("RuleAllowsException");
    }

    @Test
    void aQuestionThatAsksNothingIsRefused() {
        TheSystem.as("wz.analyst1").post("/api/gate/questions", Map.of()).refusedBy("ActivityGiven");
        TheSystem.as("wz.analyst1")
                .post(
                        "/api/gate/questions",
                        Map.of("activity", "ANALYSE", "materials", List.of(Map.of("role", "REAGENT"))))
                .refusedBy("MaterialAndItsUseNamed");
    }

    private static JsonNode ask(String account, Map<String, Object> more) {
        var question = new HashMap<String, Object>(Map.of("activity", "ANALYSE", "procedures", List.of(NESSLER)));
        question.putAll(more);
        return TheSystem.as(account)
                .post("/api/gate/questions", question)
                .done()
                .json();
    }

    private static Answer grant(String account, String rule, Duration time) {
        return TheSystem.as(account)
                .post(
                        "/api/gate/exceptions",
                        Map.of(
                                "rule",
                                rule,
                                "element",
                                Map.of("kind", "INSTRUMENT", "key", Photometer.CODE),
                                "activity",
                                "ANALYSE",
                                "until",
                                Instant.now().plus(time).toString(),
                                "reason",
                                "备用仪器送检",
                                "pin",
                                PersonAtWork.PIN));
    }
}
