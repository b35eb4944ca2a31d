package jialing.system.inspection;

import static java.time.temporal.ChronoUnit.MILLIS;
import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.client.PersonAtWork;
import jialing.domain.shared.TimeOrderedId;
import jialing.system.analysis.Bench;
import jialing.system.draws.DrawOfLots;
import jialing.system.shared.TheSystem;
import jialing.verify.Verify;
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
        TheSystem.as("wz.quality")
                .post(inspection.path() + "/start", InspectionOf.scope(3))
                .refusedBy("InspectionExists");
        INSPECTED.post(inspection.path() + "/start", InspectionOf.scope(3)).refusedBy("ActsForOwnOrganisation");
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
    void photosOfAPointAreSeenByTheInspectedAndSignedByBothSides() {
        InspectionOf inspection = InspectionOf.institution("mc", PRIVATE, "现场拍照", false);
        inspection.photo(picture(1)).refusedBy("InspectionInTurn");
        inspection.begin().done();
        inspection.photo("<svg/>".getBytes(StandardCharsets.UTF_8)).refusedBy("UploadIsImage");
        INSPECTED.upload(inspection.path() + "/photos", "image/png", picture(1)).refusedBy("ActsForOwnOrganisation");
        Answer first = inspection.photo(picture(1)).done();
        Answer second = inspection.photo(picture(2)).done();
        assertThat(inspection.photo(picture(1)).done().text("id")).isEqualTo(first.text("id"));

        inspection
                .answer(Map.of("question", "4.4-1", "outcome", "CONFORMS", "photos", List.of(UUID.randomUUID())))
                .refusedBy("PhotosOfThePoint");
        Answer found = inspection
                .answer(Map.of(
                        "question",
                        "4.4-1",
                        "outcome",
                        "OBSERVATION",
                        "note",
                        "标签脱落",
                        "photos",
                        List.of(second.text("id"), first.text("id"))))
                .done();
        assertThat(Answer.texts(found.json().at("/answers/0/photos"), "/sha256"))
                .containsExactly(second.text("sha256"), first.text("sha256"));
        byte[] seen = INSPECTED
                .get(inspection.path() + "/photos/" + first.text("id"))
                .done()
                .bytes();
        assertThat(seen).isEqualTo(picture(1));
        TheSystem.as("yz.quality")
                .get(inspection.path() + "/photos/" + first.text("id"))
                .refusedBy("InspectionPhotoExists");

        inspection.conformBut(Set.of("4.4-1"));
        inspection.sign("NOTHING_FOUND", BY_THE_INSPECTED).done();
        inspection.photo(picture(3)).refusedBy("InspectionInTurn");
        JsonNode signed = lastAct(inspection, "SIGN_INSPECTION");
        assertThat(signed.path("actors")).hasSize(2);
        assertThat(signed.path("content").toString()).contains(first.text("sha256"), second.text("sha256"));
    }

    @Test
    void whatWasRecordedWithoutASignalArrivesOnceAndOverwritesNothingUnread() {
        InspectionOf inspection = InspectionOf.institution("mc", PRIVATE, "山区无信号", false);
        inspection.begin().done();
        Instant atTheBalance = Instant.now().minusSeconds(3600);
        Map<String, Object> recorded = onDevice("4.4-1", "OBSERVATION", atTheBalance);
        Answer taken = inspection.answer(recorded).done();
        assertThat(Instant.parse(taken.text("answers/0/deviceTime"))).isCloseTo(atTheBalance, within(1, MILLIS));
        assertThat(Instant.parse(taken.text("answers/0/answeredAt"))).isAfter(atTheBalance.plusSeconds(3000));
        String act = lastAct(inspection, "ANSWER_INSPECTION").path("id").asText();
        inspection.answer(recorded).done();
        assertThat(lastAct(inspection, "ANSWER_INSPECTION").path("id").asText()).isEqualTo(act);
        Map<String, Object> other = new HashMap<>(recorded);
        other.put("note", "换了说法");
        inspection.answer(other).refusedBy("AnswerSentAgain");

        Map<String, Object> unread = onDevice("4.4-1", "CONFORMS", Instant.now());
        inspection.answer(unread).refusedBy("NewestAnswerWasSeen");
        unread.put("seen", taken.text("answers/0/id"));
        inspection.answer(unread).done();
        inspection
                .answer(onDevice("4.5-1", "CONFORMS", Instant.now().plusSeconds(7200)))
                .refusedBy("AnsweredInThePast");

        InspectionOf elsewhere = InspectionOf.institution("wz", "CQ-500154", "同一编号", false);
        elsewhere.begin().done();
        elsewhere.answer(recorded).refusedBy("AnswerSentAgain");
    }

    @Test
    void theEvidenceOfAnInspectionHoldsItsPhotosAndIsVerifiedWithoutTheServer() throws IOException {
        InspectionOf inspection = InspectionOf.institution("mc", PRIVATE, "证据", false);
        inspection.begin().done();
        String photo = inspection.photo(picture(4)).done().text("id");
        inspection
                .answer(Map.of("question", "4.4-1", "outcome", "CONFORMS", "photos", List.of(photo)))
                .done();
        byte[] zip = evidenceOf(inspection);
        String logKey = TheSystem.stranger().get("/api/ledger/log/keys").done().text("log");
        assertThat(Verify.evidence(zip, logKey, List.of()).wrong()).isEmpty();
        assertThat(files(zip).get("files/" + photo + ".png")).isEqualTo(picture(4));
        TheSystem.as("yz.quality")
                .get("/api/evidence/inspections/" + inspection.id() + "/file")
                .refusedBy("EvidenceExists");
    }

    @Test
    void resultsAndPeopleToVerifyAreDrawnFromTheRecordByASeedThatNobodyChose() {
        Bench bench = Bench.withReceivedSamples();
        bench.open().done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
        InspectionOf inspection = InspectionOf.institution("mc", "CQ-WZ", "飞行核查", true);
        inspection.drawChecks().refusedBy("InspectionInTurn");
        inspection.begin(0).refusedBy("ScopeIsNamed");
        inspection.begin(3).done();
        assertThat(lastAct(inspection, "BEGIN_INSPECTION").path("content").asText())
                .as("named while nobody can know the seed")
                .contains("\"scope\":{\"count\":3,\"from\":\"" + LaboratoryDay.today());
        JsonNode drawn = inspection.drawChecks().done().json();
        inspection.drawChecks().refusedBy("ChecksAreDrawnOnce");
        assertThat(drawn.at("/checkDraw/count").asInt()).isEqualTo(3);

        String seed = drawn.at("/checkDraw/seed").asText();
        assertThat(seed)
                .isEqualTo(DrawOfLots.sha256(
                        inspection.id() + "/" + drawn.at("/checkDraw/root").asText()));
        List<JsonNode> results = ofKind(drawn, "RESULT");
        assertThat(results)
                .hasSize(3)
                .allSatisfy(check -> assertThat(check.at("/found/zh").asText()).contains("分析；"));
        assertThat(results)
                .extracting(check ->
                        DrawOfLots.sha256(seed + "/" + check.path("subjectId").asText() + "/1"))
                .isSorted();
        assertThat(ofKind(drawn, "PERSON")).isNotEmpty().allSatisfy(check -> {
            assertThat(check.path("agrees").asBoolean()).isTrue();
            assertThat(check.at("/found/zh").asText()).containsAnyOf("当日有效", "带教");
        });

        inspection.answer(Map.of("question", "R-99", "outcome", "CONFORMS")).refusedBy("QuestionExists");
        Answer found = inspection
                .answer(Map.of(
                        "question", "R-01", "outcome", "NONCONFORMING", "note", "纸质原始记录为 0.52", "severity", "MAJOR"))
                .done();
        String nonconformity = TheSystem.as("wz.quality")
                .get("/api/nonconformity/nonconformities/" + found.text("answers/0/nonconformity"))
                .done()
                .body();
        assertThat(nonconformity).contains("R-01 " + results.get(0).path("key").asText());
        inspection.conformBut(Set.of());
        inspection.sign("TO_BE_PUT_RIGHT", Map.of("refusal", "拒签")).refusedBy("EveryPointAnswered");
        ofKind(drawn, null).stream()
                .map(check -> check.path("code").asText())
                .filter(code -> !code.equals("R-01"))
                .forEach(code -> inspection
                        .answer(Map.of("question", code, "outcome", "CONFORMS"))
                        .done());
        inspection.sign("TO_BE_PUT_RIGHT", Map.of("refusal", "拒签")).done();
        assertThat(lastAct(inspection, "SIGN_INSPECTION").path("content").asText())
                .contains(results.get(0).path("subjectId").asText());
    }

    @Test
    void theHouseHashesTheRawFilesAgainThatWereDrawnAndTellsAFileThatWasChanged() throws SQLException {
        TheSystem.as("p1.sampler1")
                .upload("/api/sampling/photos", "image/png", picture(7))
                .done();
        try (var connection = TheSystem.asDatabaseOwner();
                var statement = connection.createStatement()) {
            statement.execute("insert into lims.sampling_photo select gen_random_uuid(), organisation, 'changed',"
                    + " media_type, width, height, '\\x00', kept_by, kept_at from lims.sampling_photo"
                    + " where organisation = 'CQ-P001' limit 1");
        }
        InspectionOf inspection = InspectionOf.institution("mc", PRIVATE, "核对原始文件", true);
        inspection.begin(20).done();
        String late = TheSystem.as("p1.sampler1")
                .upload("/api/sampling/photos", "image/png", picture(11))
                .done()
                .text("id");
        List<JsonNode> files = ofKind(inspection.drawChecks().done().json(), "RAW_FILE");
        assertThat(files)
                .as("what came on record after the beginning is not drawn")
                .noneMatch(check -> check.path("subjectId").asText().equals(late));
        assertThat(files).extracting(check -> check.path("agrees").asBoolean()).contains(true, false);
        assertThat(files)
                .filteredOn(check -> !check.path("agrees").asBoolean())
                .singleElement()
                .satisfies(check -> assertThat(check.at("/found/zh").asText()).contains("现在重算 6e340b9c"));
        assertThat(INSPECTED.get(inspection.path()).done().json().path("checks"))
                .isNotEmpty();
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
        CENTRE.post("/api/inspection/inspections/" + opened.text("inspection/id") + "/start", InspectionOf.scope(3))
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

    private static List<JsonNode> ofKind(JsonNode inspection, String kind) {
        return Answer.stream(inspection.path("checks"))
                .filter(check -> kind == null || check.path("kind").asText().equals(kind))
                .toList();
    }

    private static Map<String, Object> onDevice(String question, String outcome, Instant at) {
        return new HashMap<>(Map.of(
                "id",
                TimeOrderedId.next(),
                "deviceTime",
                at.toString(),
                "question",
                question,
                "outcome",
                outcome,
                "note",
                "所见"));
    }

    /** The newest act is in the log about a second later. */
    private static byte[] evidenceOf(InspectionOf inspection) {
        Answer answer = CENTRE.get("/api/evidence/inspections/" + inspection.id() + "/file");
        for (int i = 0; i < 100 && answer.status() == 409; i++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            answer = CENTRE.get("/api/evidence/inspections/" + inspection.id() + "/file");
        }
        return answer.done().bytes();
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), stream.readAllBytes());
            }
        }
        return files;
    }

    private static JsonNode lastAct(InspectionOf inspection, String verb) {
        return CENTRE.get("/api/ledger/acts?subjectType=Inspection&subjectId=" + inspection.id())
                .done()
                .items()
                .filter(act -> act.path("verb").asText().equals(verb))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static byte[] picture(int colour) {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, colour);
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
