package jialing.system.inspection;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.domain.shared.TimeOrderedId;
import jialing.system.draws.DrawOfLots;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** The municipal centre inspects a private laboratory that was drawn, by people who were drawn. */
class InspectionIT {

    private static final String PRIVATE = "CQ-P001";
    private static final PersonAtWork CENTRE = TheSystem.as("mc.quality");
    private static final PersonAtWork INSPECTED = TheSystem.as("p1.quality");
    private static final Map<String, Object> BY_THE_INSPECTED = Map.of("account", "p1.quality", "accountPin", PIN);

    @Test
    void anInspectionGoesFromItsDrawsOverFindingsAndBothSignaturesToThePublic() {
        InspectionOf inspection = InspectionOf.institution("mc", PRIVATE, "春季双随机抽查", false);
        Answer announced = INSPECTED.get(inspection.path()).done();
        assertThat(announced.text("state")).isEqualTo("ANNOUNCED");
        assertThat(announced.json().path("inspectors")).isEmpty();
        assertThat(CENTRE.get(inspection.path()).done().json().path("inspectors"))
                .hasSize(2);
        inspection.answer(Map.of("question", "4.1-1", "outcome", "CONFORMS")).refusedBy("InspectionInTurn");
        TheSystem.as("wz.quality").post(inspection.path() + "/start", "").refusedBy("InspectionExists");
        INSPECTED.post(inspection.path() + "/start", "").refusedBy("ActsForOwnOrganisation");
        inspection.begin().done();
        inspection.begin().refusedBy("InspectionInTurn");

        inspection.answer(Map.of("question", "9.9-9", "outcome", "CONFORMS")).refusedBy("QuestionExists");
        inspection.answer(Map.of("question", "4.4-1")).refusedBy("OutcomeIsSaid");
        inspection
                .answer(Map.of("question", "4.4-1", "outcome", "NONCONFORMING", "note", "天平超期"))
                .refusedBy("OutcomeIsSaid");
        Answer found = inspection
                .answer(Map.of(
                        "question", "4.4-1", "outcome", "NONCONFORMING", "note", "一台天平超过检定周期", "severity", "MAJOR"))
                .done();
        String number = found.text("answers/0/nonconformity");
        Answer nonconformity =
                INSPECTED.get("/api/nonconformity/nonconformities/" + number).done();
        assertThat(nonconformity.text("source")).isEqualTo("SUPERVISION");
        assertThat(nonconformity.text("organisation")).isEqualTo(PRIVATE);
        inspection.answer(Map.of("question", "4.4-1", "outcome", "CONFORMS")).refusedBy("FoundStays");

        inspection.sign("TO_BE_PUT_RIGHT", BY_THE_INSPECTED).refusedBy("EveryPointAnswered");
        inspection.conformBut(Set.of("4.4-1"));
        inspection.sign("NOTHING_FOUND", BY_THE_INSPECTED).refusedBy("ConclusionFitsFindings");
        inspection
                .sign("TO_BE_PUT_RIGHT", Map.of("account", "p1.quality", "accountPin", "0000"))
                .refusedBy("SigningPinCorrect");
        inspection
                .sign("TO_BE_PUT_RIGHT", Map.of("account", "wz.quality", "accountPin", PIN))
                .refusedBy("InspectedSignOrRefuse");
        inspection.sign("TO_BE_PUT_RIGHT", Map.of()).refusedBy("InspectedSignOrRefuse");
        Answer signed = inspection.sign("TO_BE_PUT_RIGHT", BY_THE_INSPECTED).done();
        assertThat(signed.text("inspection/result/representative")).isNotBlank();
        inspection.answer(Map.of("question", "4.1-1", "outcome", "CONFORMS")).refusedBy("InspectionInTurn");
        assertThat(published(signed)).isEmpty();
        CENTRE.post(inspection.path() + "/publication", Map.of("words", "x", "pin", PIN))
                .refusedBy("CapacityHeld");
        inspection.publish().done();
        inspection.publish().refusedBy("InspectionInTurn");
        assertThat(published(signed)).hasSize(1).first().satisfies(line -> {
            assertThat(line.path("findings").asInt()).isEqualTo(1);
            assertThat(line.path("words").asText()).isEqualTo("检查结果：责令整改");
            assertThat(line.toString()).doesNotContain("天平");
        });
        assertThat(INSPECTED.get(inspection.path()).done().text("state")).isEqualTo("PUBLISHED");
    }

    @Test
    void aFlightInspectionIsNotSeenBeforeItBeginsAndARefusalToSignIsRecorded() {
        InspectionOf inspection = InspectionOf.institution("mc", PRIVATE, "飞行检查", true);
        INSPECTED.get(inspection.path()).refusedBy("InspectionExists");
        assertThat(INSPECTED.get("/api/inspection/inspections").done().body()).doesNotContain(inspection.id());
        inspection.begin().done();
        assertThat(INSPECTED.get(inspection.path()).done().json().path("inspectors"))
                .hasSize(2);
        inspection.conformBut(Set.of());
        Answer signed = inspection
                .sign("NOTHING_FOUND", Map.of("refusal", "负责人不在场，现场人员拒绝签字"))
                .done();
        assertThat(signed.text("inspection/result/refusal")).contains("拒绝签字");
    }

    @Test
    void nobodyChoosesWhoIsInspectedOrInspects() {
        Answer planned = CENTRE.post("/api/inspection/campaigns", InspectionOf.plan("只抽一家", PRIVATE, false))
                .done();
        String inspections = "/api/inspection/campaigns/" + planned.text("campaign/id") + "/inspections";
        CENTRE.post(inspections, Map.of("institution", PRIVATE, "count", 2)).refusedBy("InspectedWasDrawn");
        DrawOfLots.readOut(CENTRE, planned.text("campaign/drawId"));
        CENTRE.post(inspections, Map.of("institution", "CQ-P002", "count", 2)).refusedBy("InspectedWasDrawn");
        CENTRE.post(inspections, Map.of("institution", PRIVATE, "count", 1)).refusedBy("TwoInspect");
        CENTRE.post(inspections, Map.of("institution", PRIVATE, "count", 99)).refusedBy("TwoInspect");
        Answer opened = CENTRE.post(inspections, Map.of("institution", PRIVATE, "count", 2))
                .done();
        CENTRE.post(inspections, Map.of("institution", PRIVATE, "count", 2)).refusedBy("InspectedWasDrawn");
        CENTRE.post("/api/inspection/inspections/" + opened.text("inspection/id") + "/start", "")
                .refusedBy("InspectorWasDrawn");
    }

    @Test
    void whoDeclaredAnInterestIsLeftOut() {
        String other = "CQ-P003";
        Map<String, Object> interest = Map.of("party", "示例三", "institution", other, "nature", "配偶任职");
        TheSystem.as("mc.auditor")
                .post(
                        "/api/competence/declarations",
                        Map.of("id", TimeOrderedId.next(), "interests", List.of(interest), "pin", PIN))
                .done();
        Answer planned = CENTRE.post("/api/inspection/campaigns", InspectionOf.plan("回避", other, false))
                .done();
        DrawOfLots.readOut(CENTRE, planned.text("campaign/drawId"));
        CENTRE.post(
                        "/api/inspection/campaigns/" + planned.text("campaign/id") + "/inspections",
                        Map.of("institution", other, "count", 2))
                .refusedBy("TwoInspect");
    }

    @Test
    void aRoundThatIsNotDescribedIsRefused() {
        CENTRE.post("/api/inspection/campaigns", Map.of("flight", false)).refusedBy("CampaignIsDescribed");
        CENTRE.post("/api/inspection/campaigns", Map.of("flight", false, "institutions", Arrays.asList(null, Map.of())))
                .refusedBy("SupervisesTheInspected");
        TheSystem.as("wz.quality")
                .post("/api/inspection/campaigns", InspectionOf.plan("越界", "CQ-FL", false))
                .refusedBy("SupervisesTheInspected");
        TheSystem.as("mc.analyst1")
                .post("/api/inspection/campaigns", InspectionOf.plan("分析员", PRIVATE, false))
                .refusedBy("CapacityHeld");
        CENTRE.get("/api/inspection/inspections/" + UUID.randomUUID()).refusedBy("InspectionExists");
        INSPECTED.get("/api/inspection/campaigns/" + UUID.randomUUID()).refusedBy("InspectionCampaignExists");
    }

    private static List<JsonNode> published(Answer inspection) {
        return TheSystem.stranger()
                .get("/api/inspection/published")
                .done()
                .items()
                .filter(each -> each.path("number").asText().equals(inspection.text("inspection/number")))
                .toList();
    }
}
