package jialing.system.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.system.analysis.Bench;
import jialing.system.sampling.HoldingTime;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** What waits for whom, as the case of a work order goes its way. */
class InboxIT {

    @Test
    void anApprovedOrderWaitsForTheSamplersOfItsOwnOrganisationOnly() {
        String order = SamplingTrip.approved().workOrder();
        assertThat(tasksOf("wz.sampler1", order)).singleElement().satisfies(task -> {
            assertThat(task.path("kind").asText()).isEqualTo("CollectSamples");
            assertThat(task.at("/title/zh").asText()).isNotBlank();
            assertThat(task.path("subjectLabel").asText()).startsWith("RW-CQ-WZ-");
            assertThat(task.path("capacity").asText()).isEqualTo("SAMPLER");
            assertThat(task.path("path").asText()).isEqualTo("/field?workOrder=" + order);
            assertThat(task.path("dueAt").asText()).isNotBlank();
        });
        assertThat(tasksOf("wz.custodian", order)).isEmpty();
        Stream.of("yz.sampler1", "mc.sampler1", "p1.analyst1")
                .forEach(stranger -> assertThat(tasksOf(stranger, order)).isEmpty());
    }

    @Test
    void receivedSamplesWaitForTheAnalystsAndASubmittedBatchForTheChecker() {
        Bench bench = Bench.withReceivedSamples();
        bench.open().done();
        assertThat(tasksOf("wz.analyst1", bench.batch()))
                .extracting(InboxIT::kind)
                .containsExactly("RecordReadings");
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
        assertThat(tasksOf("wz.analyst1", bench.batch())).isEmpty();
        assertThat(tasksOf("wz.checker", bench.batch()))
                .extracting(InboxIT::kind)
                .containsExactly("CheckResults");
    }

    @Test
    void aTaskWithAnActOfItsOwnIsNotAnsweredInWordsAndAForeignOneDoesNotExist() {
        String order = SamplingTrip.approved().workOrder();
        String task = tasksOf("wz.sampler1", order).get(0).path("id").asText();
        var answer = Map.of("remark", "已完成");
        TheSystem.as("wz.sampler1")
                .post("/api/inbox/tasks/" + task + "/answer", answer)
                .refusedBy("TaskIsAnsweredInTheInbox");
        TheSystem.as("yz.sampler1")
                .post("/api/inbox/tasks/" + task + "/answer", answer)
                .refusedBy("TaskExists");
    }

    @Test
    void aBatchAnalysedTooLateIsExaminedByTheQualityOfficerInWordsBeforeItIsSigned() {
        Bench bench = Bench.withReceivedSamples();
        HoldingTime.isOverFor(bench.containers());
        bench.open().refusedBy("HoldingTimeNotOver");
        bench.openLate("仪器故障，修复后补测").done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
        step(bench, "wz.checker", "check").done();
        step(bench, "wz.reviewer", "review").done();
        step(bench, "wz.signatory", "sign").refusedBy("CaseStandsThere");

        JsonNode task = tasksOf("wz.quality", bench.batch()).get(0);
        assertThat(kind(task)).isEqualTo("ExamineFlags");
        assertThat(task.path("answeredInWords").asBoolean()).isTrue();
        answer("wz.quality", task, " ").refusedBy("AnswerSaysWhatWasFound");
        answer("wz.signatory", task, "同意").refusedBy("TaskExists");
        answer("yz.quality", task, "同意").refusedBy("TaskExists");
        answer("wz.quality", task, "超期两小时，对氨氮无显著影响").done();
        answer("wz.quality", task, "再答一次").refusedBy("TaskExists");

        assertThat(tasksOf("wz.quality", bench.batch())).isEmpty();
        assertThat(TheSystem.as("wz.quality")
                        .get("/api/ledger/acts?subjectType=AnalyticalBatch&subjectId=" + bench.batch())
                        .done()
                        .body())
                .contains("对氨氮无显著影响");
        assertThat(tasksOf("wz.signatory", bench.batch()))
                .extracting(InboxIT::kind)
                .containsExactly("SignResults");
        step(bench, "wz.signatory", "sign").done();
    }

    @Test
    void theInboxIsReadPageByPageWithoutLosingOrRepeatingATask() {
        SamplingTrip.approved();
        SamplingTrip.approved();
        var seen = new HashSet<String>();
        String after = "";
        do {
            JsonNode page = TheSystem.as("wz.sampler1")
                    .get("/api/inbox/tasks?limit=1" + (after.isEmpty() ? "" : "&after=" + after.replace(" ", "%20")))
                    .done()
                    .json();
            page.path("items")
                    .forEach(task ->
                            assertThat(seen.add(task.path("id").asText())).isTrue());
            after = page.path("next").asText("");
        } while (!after.isEmpty() && !after.equals("null"));
        assertThat(seen).hasSizeGreaterThanOrEqualTo(2);
        TheSystem.as("wz.sampler1").get("/api/inbox/tasks?after=nowhere").refusedBy("PageExists");
    }

    @Test
    void theCaseOfAnOrderIsAPictureForItsOwnPeople() {
        String order = SamplingTrip.approved().workOrder();
        JsonNode picture = TheSystem.as("wz.planner")
                .get("/api/inbox/cases/WorkOrder/" + order)
                .done()
                .json();
        assertThat(picture.path("processKey").asText()).isEqualTo("WorkOrderProcess");
        assertThat(Answer.texts(picture.path("active"), "")).contains("Task_CollectSamples");
        assertThat(Answer.texts(picture.path("finished"), "")).contains("Task_ApproveWorkOrder");
        assertThat(picture.path("bpmnXml").asText()).contains("Collect samples");
        TheSystem.as("yz.planner").get("/api/inbox/cases/WorkOrder/" + order).refusedBy("CaseExists");
        TheSystem.as("wz.planner").get("/api/inbox/cases/Nothing/" + order).refusedBy("CaseExists");
    }

    private static Answer step(Bench bench, String account, String step) {
        return TheSystem.as(account)
                .post("/api/review/batches/" + bench.batch() + "/" + step, Map.of("pin", PersonAtWork.PIN));
    }

    private static Answer answer(String account, JsonNode task, String remark) {
        return TheSystem.as(account)
                .post("/api/inbox/tasks/" + task.path("id").asText() + "/answer", Map.of("remark", remark));
    }

    private static List<JsonNode> tasksOf(String account, String subject) {
        return TheSystem.as(account)
                .get("/api/inbox/tasks?limit=200")
                .done()
                .items()
                .filter(task -> task.path("subjectId").asText().equals(subject))
                .toList();
    }

    private static String kind(JsonNode task) {
        return task.path("kind").asText();
    }
}
