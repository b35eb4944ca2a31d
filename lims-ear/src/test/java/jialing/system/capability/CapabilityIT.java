package jialing.system.capability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.access.wanzhou.WanzhouRecord;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A planner asks who is able to determine something by a day. */
class CapabilityIT {

    private static final String AMMONIA = "/api/capability?analyte=NH3N&method=HJ%20535-2009";
    private static final PersonAtWork PLANNER = TheSystem.as("wz.planner");

    @BeforeAll
    static void aRecordOfWork() {
        WanzhouRecord.published();
    }

    @Test
    void whoHasScopePeopleAndAFitInstrumentIsAble() {
        JsonNode wanzhou = of(PLANNER.get(AMMONIA).done(), "CQ-WZ");
        assertThat(wanzhou.path("able").asBoolean()).as(wanzhou.toString()).isTrue();
        assertThat(wanzhou.path("persons").size())
                .isEqualTo(wanzhou.path("certified").asInt())
                .isPositive();
        assertThat(wanzhou.path("instruments").toString()).contains("WZ-UV");
        assertThat(wanzhou.path("limit").asText()).isNotBlank();
        assertThat(wanzhou.path("until").asText()).isNotBlank();
        assertThat(wanzhou.path("reasons")).isEmpty();
    }

    @Test
    void whenWhatItStandsOnHasEndedTheReasonsAreSaid() {
        JsonNode later = of(PLANNER.get(AMMONIA + "&on=2030-05-01").done(), "CQ-WZ");
        assertThat(later.path("able").asBoolean()).isFalse();
        assertThat(rules(later))
                .contains("SomebodyIsCertified", "SomeInstrumentIsFit")
                .doesNotContain("ScopeCoversTheDay");
        assertThat(rules(of(PLANNER.get(AMMONIA + "&on=2031-01-01").done(), "CQ-WZ")))
                .contains("ScopeCoversTheDay");
    }

    @Test
    void theCentreSeesEverybodyByNumbersAndADistrictOnlyItself() {
        Answer seen = TheSystem.as("mc.planner").get(AMMONIA).done();
        assertThat(seen.items().map(each -> each.path("organisation").asText())).contains("CQ-MC", "CQ-WZ", "CQ-P001");
        JsonNode wanzhou = of(seen, "CQ-WZ");
        assertThat(wanzhou.path("certified").asInt()).isPositive();
        assertThat(wanzhou.path("persons")).isEmpty();
        assertThat(TheSystem.as("yz.planner")
                        .get(AMMONIA)
                        .done()
                        .items()
                        .map(each -> each.path("organisation").asText()))
                .containsOnly("CQ-500103");
        assertThat(TheSystem.as("yz.planner")
                        .get(AMMONIA + "&institution=CQ-WZ")
                        .done()
                        .items())
                .isEmpty();
    }

    @Test
    void withoutAnythingNamedItIsTheOwnLaboratory() {
        assertThat(PLANNER.get("/api/capability")
                        .done()
                        .items()
                        .map(each -> each.path("organisation").asText()))
                .isNotEmpty()
                .containsOnly("CQ-WZ");
    }

    @Test
    void nonsenseFindsNothingOrIsRefused() {
        PLANNER.get("/api/capability?on=yesterday").refusedBy("DayReadable");
        assertThat(PLANNER.get("/api/capability?analyte=" + UUID.randomUUID())
                        .done()
                        .items())
                .isEmpty();
        assertThat(PLANNER.get("/api/capability?method=%27%20or%201%3D1").done().items())
                .isEmpty();
    }

    private static JsonNode of(Answer answer, String organisation) {
        List<JsonNode> found = answer.items()
                .filter(each -> each.path("organisation").asText().equals(organisation))
                .filter(each -> each.path("matrix").asText().equals("water"))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<String> rules(JsonNode capability) {
        return Answer.texts(capability.path("reasons"), "/rule");
    }
}
