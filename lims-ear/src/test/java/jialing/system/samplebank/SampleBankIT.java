package jialing.system.samplebank;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.system.analysis.Bench;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Samples of Wanzhou go into the bank, are fetched and brought back, and go for ever by the hands of two. */
class SampleBankIT {

    private BankOfWanzhou bank;

    @BeforeEach
    void aColdStore() {
        bank = BankOfWanzhou.cold();
    }

    @Test
    void aContainerIsStoredByTwoScansWhereItsStorageFits() {
        List<String> bottles = received().containers();
        String bottle = bottles.get(0);
        assertThat(Answer.texts(BankOfWanzhou.look(bottle).json().path("freePositions"), ""))
                .as("free positions where it is cold enough")
                .isNotEmpty();

        bank.store(bottle, "Z-99").refusedBy("BankPositionExists");
        BankOfWanzhou.unheated().store(bottle, "A-01").refusedBy("StorageFitsContainer");
        TheSystem.as("wz.analyst1")
                .post("/api/samplebank/containers/" + bottle + "/storing", Map.of("position", bank.label("A-01")))
                .refusedBy("CapacityHeld");
        block("A-01", "门封损坏").done();
        bank.store(bottle, "A-01").refusedBy("PositionNotBlocked");
        block("A-01", null).done();

        JsonNode stored = bank.store(bottle, "A-01").done().json();
        assertThat(stored.at("/banked/state").asText()).isEqualTo("STORED");
        assertThat(Answer.texts(stored.path("movements"), "/position")).containsExactly("A-01");
        bank.store(bottle, "A-02").refusedBy("ContainerNotInTheBank");
        bank.store(bottles.get(1), "A-01").refusedBy("PositionHasRoom");

        JsonNode cabinet = BankOfWanzhou.keeper().get(bank.path()).done().json();
        assertThat(Answer.texts(cabinet.at("/positions/0/containers"), "")).containsExactly(bottle);
        assertThat(cabinet.at("/climate/limit").asText()).isEqualTo("1–4 ℃");
        assertThat(BankOfWanzhou.keeper()
                        .get("/api/samplebank/samples/" + bottle)
                        .done()
                        .items()
                        .map(each -> each.path("containerCode").asText()))
                .containsExactly(bottle);
    }

    @Test
    void whatTheLaboratoryHasNotReceivedIsNotStored() {
        SamplingTrip trip = SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N"));
        String bottle = Answer.texts(trip.sample(trip.code()).path("containers"), "/code")
                .get(0);
        bank.store(bottle, "A-01").refusedBy("ContainerIsHeldHere");
    }

    @Test
    void whatLiesInTheBankIsRequestedApprovedFetchedAndBroughtBack() {
        Bench bench = received();
        String bottle = bench.containers().get(0);
        bank.store(bottle, "A-01").done();
        bench.open().refusedBy("ContainerFetchedFromTheBank");
        BankOfWanzhou.handOut(bottle).refusedBy("RetrievalIsApproved");

        JsonNode request = BankOfWanzhou.ask("wz.analyst1", bottle).done().json();
        String number = request.at("/request/number").asText();
        String id = request.at("/request/id").asText();
        BankOfWanzhou.ask("wz.analyst2", bottle).refusedBy("ContainerMayBeRequested");
        assertThat(BankOfWanzhou.inbox("wz.custodian", "BankRequest")).contains(id);
        BankOfWanzhou.handOut(bottle).refusedBy("RetrievalIsApproved");
        BankOfWanzhou.decide("wz.analyst1", number, true).refusedBy("CapacityHeld");
        BankOfWanzhou.decide("wz.custodian", number, true).done();
        BankOfWanzhou.decide("wz.quality", number, false).refusedBy("RequestAwaitsDecision");
        assertThat(BankOfWanzhou.inbox("wz.custodian", "BankRequest")).doesNotContain(id);

        JsonNode out = BankOfWanzhou.handOut(bottle).done().json();
        assertThat(out.at("/banked/state").asText()).isEqualTo("HANDED_OUT");
        assertThat(out.at("/banked/dueOn").asText())
                .isEqualTo(LaboratoryDay.today().toString());
        BankOfWanzhou.handOut(bottle).refusedBy("ContainerLiesInTheBank");
        BankOfWanzhou.keeper()
                .post("/api/samplebank/requests/" + number + "/closing", Map.of("remark", "不再需要"))
                .refusedBy("NothingIsOut");
        bench.open().done();

        bank.bringBack(bottle, "A-02", "-1").refusedBy("MassIsPossible");
        bank.bringBack(bottle, "A-02", "182.4").done();
        JsonNode back = BankOfWanzhou.look(bottle).json();
        assertThat(back.at("/banked/position").asText()).isEqualTo("A-02");
        assertThat(back.at("/banked/massLeftG").asText()).isEqualTo("182.4");
        assertThat(requestState(number)).isEqualTo("OVER");
        bank.bringBack(bottle, "A-02", "182.4").refusedBy("ContainerIsOut");
    }

    @Test
    void nobodyDecidesOnTheOwnRequestAndARefusalGivesItsReason() {
        String bottle = received().containers().get(0);
        bank.store(bottle, "A-01").done();
        String number = BankOfWanzhou.ask("wz.custodian", bottle).done().text("request/number");
        BankOfWanzhou.decide("wz.custodian", number, true).refusedBy("NobodyDecidesOnTheOwnRequest");
        TheSystem.as("wz.quality")
                .post("/api/samplebank/requests/" + number + "/decision", Map.of("approved", false, "remark", " "))
                .refusedBy("RefusalGivesReason");
        BankOfWanzhou.decide("wz.quality", number, false).done();
        assertThat(requestState(number)).isEqualTo("REFUSED");
        BankOfWanzhou.handOut(bottle).refusedBy("RetrievalIsApproved");
    }

    @Test
    void aUsedUpContainerIsGoneAndCannotBeAnalysed() {
        Bench bench = received();
        String bottle = bench.containers().get(0);
        bank.store(bottle, "A-01").done();
        fetch(bottle);
        BankOfWanzhou.keeper()
                .post("/api/samplebank/containers/" + bottle + "/return", Map.of("usedUp", false))
                .refusedBy("ReturnSaysWhere");
        BankOfWanzhou.keeper()
                .post("/api/samplebank/containers/" + bottle + "/return", Map.of("usedUp", true))
                .done();
        bench.open().refusedBy("ContainerStillExists");
        BankOfWanzhou.ask("wz.analyst1", bottle).refusedBy("ContainerMayBeRequested");
    }

    @Test
    void whatIsDisposedOfNeedsTwoPeopleAndIsGone() {
        zeroMonthsForEnforcement();
        Bench bench = received();
        String bottle = bench.containers().get(0);
        bank.store(bottle, "A-01", "ENFORCEMENT").done();
        assertThat(due()).contains(bottle);
        TheSystem.as("wz.custodian")
                .post(
                        "/api/samplebank/disposals",
                        Map.of("manner", "HAZARDOUS_WASTE", "reason", "期满", "containers", List.of(bottle)))
                .refusedBy("DisposalIsDescribed");
        JsonNode disposal = BankOfWanzhou.propose("wz.custodian", bottle).done().json();
        String number = disposal.path("number").asText();
        assertThat(BankOfWanzhou.inbox("wz.quality", "Disposal"))
                .contains(disposal.path("id").asText());
        BankOfWanzhou.propose("wz.quality", bottle).refusedBy("ContainerNotRequested");
        BankOfWanzhou.confirm("wz.custodian", number, PIN).refusedBy("DisposalNeedsTwoPeople");
        BankOfWanzhou.confirm("wz.quality", number, "000000").refusedBy("SigningPinCorrect");
        BankOfWanzhou.confirm("wz.analyst1", number, PIN).refusedBy("CapacityHeld");
        BankOfWanzhou.confirm("wz.quality", number, PIN).done();
        BankOfWanzhou.confirm("wz.quality", number, PIN).refusedBy("DisposalIsOpen");

        JsonNode gone = BankOfWanzhou.look(bottle).json();
        assertThat(gone.at("/banked/state").asText()).isEqualTo("DISPOSED");
        assertThat(Answer.texts(gone.path("movements"), "/state")).containsExactly("STORED", "DISPOSED");
        bench.open().refusedBy("ContainerStillExists");
        bank.store(bottle, "A-02").refusedBy("ContainerNotInTheBank");
        assertThat(due()).doesNotContain(bottle);
    }

    @Test
    void whatHasNoTermIsKept() {
        String bottle = received().containers().get(0);
        bank.store(bottle, "A-01").done();
        Answer refused = BankOfWanzhou.propose("wz.custodian", bottle).refusedBy("RetentionTermIsOver");
        assertThat(refused.text("detail")).contains("no term is set");
        String precious = received().containers().get(0);
        bank.store(precious, "A-02", "PRECIOUS").done();
        assertThat(BankOfWanzhou.propose("wz.custodian", precious)
                        .refusedBy("RetentionTermIsOver")
                        .text("detail"))
                .contains("permanently");
    }

    @Test
    void aTermIsSetByTheQualityOfficerWithItsSource() {
        term(
                        "wz.custodian",
                        Map.of("purpose", "ROUTINE", "countsFrom", "REPORT", "months", 6, "source", "HJ/T 166-2004"))
                .refusedBy("CapacityHeld");
        term("wz.quality", Map.of("purpose", "ROUTINE", "countsFrom", "REPORT", "months", 6))
                .refusedBy("TermIsSound");
        term(
                        "wz.quality",
                        Map.of("purpose", "ROUTINE", "countsFrom", "REPORT", "months", -1, "source", "HJ/T 166-2004"))
                .refusedBy("TermIsSound");
        JsonNode terms = term(
                        "wz.quality",
                        Map.of(
                                "matrix", "soil",
                                "purpose", "ROUTINE",
                                "countsFrom", "REPORT",
                                "months", 12,
                                "source", "HJ/T 166-2004"))
                .done()
                .json();
        assertThat(Answer.texts(terms.path("set"), "/matrix")).contains("soil");
        assertThat(Answer.texts(terms.path("ofTheHouse"), "/purpose")).contains("PRECIOUS");
    }

    @Test
    void whatAnOpenQuestionConcernsIsKept() {
        zeroMonthsForEnforcement();
        Bench bench = received();
        String bottle = bench.containers().get(0);
        bench.open().done();
        bank.store(bottle, "A-01", "ENFORCEMENT").done();
        Answer refused = BankOfWanzhou.propose("wz.custodian", bottle).refusedBy("NothingIsOpenAboutContainer");
        assertThat(refused.text("detail")).contains(bench.sheet().text("number"));

        String other = received().containers().get(0);
        bank.store(other, "A-02", "ENFORCEMENT").done();
        String disposal = BankOfWanzhou.propose("wz.custodian", other).done().text("number");
        String nonconformity = nonconformityAbout(other);
        assertThat(BankOfWanzhou.confirm("wz.quality", disposal, PIN)
                        .refusedBy("NothingIsOpenAboutContainer")
                        .text("detail"))
                .as("asked again when it is confirmed")
                .contains(nonconformity);
        TheSystem.as("wz.custodian")
                .post("/api/samplebank/disposals/" + disposal + "/withdrawal", Map.of("remark", "待不符合工作关闭"))
                .done();
        assertThat(BankOfWanzhou.look(other).text("banked/state")).isEqualTo("STORED");
    }

    @Test
    void whatALookBackHoldsIsKept() {
        zeroMonthsForEnforcement();
        String room = bank.place();
        read(room, "3.0").done();
        Bench bench = received();
        bench.openIn(room).done();
        bank.store(bench.containers().get(0), "A-01", "ENFORCEMENT").done();
        read(room, "9.5").done();
        JsonNode excursion = TheSystem.as("wz.quality")
                .get("/api/environment/excursions?limit=200")
                .done()
                .items()
                .filter(each -> each.path("place").asText().equals(room))
                .findFirst()
                .orElseThrow();
        TheSystem.as("wz.quality")
                .post(
                        "/api/environment/excursions/" + excursion.path("id").asText() + "/decision",
                        Map.of("matters", true, "reason", "显色温度超限", "pin", PIN))
                .done();
        String lookBack = TheSystem.as("wz.quality")
                .get("/api/look-backs?limit=200")
                .done()
                .items()
                .filter(each -> each.at("/element/key").asText().equals(room))
                .map(each -> each.path("number").asText())
                .findFirst()
                .orElseThrow();
        assertThat(BankOfWanzhou.propose("wz.custodian", bench.containers().get(0))
                        .refusedBy("NothingIsOpenAboutContainer")
                        .text("detail"))
                .contains(lookBack);
    }

    @Test
    void aCabinetTellsWhatHappenedWithItsOwnKeyAndTwiceChangesNothing() throws SQLException {
        String key = bank.speaking();
        String bottle = received().containers().get(0);
        bank.store(bottle, "A-01").done();
        Map<String, Object> put = message("1", "PUT_IN", "A-01", bottle, "wz.custodian");
        assertThat(tell(key, put).done().text("discrepancies")).isEqualTo("0");
        long acts = acts();
        assertThat(tell(key, put).done().text("added")).isEqualTo("0");
        assertThat(acts()).isEqualTo(acts);

        assertThat(tell(key, message("2", "DOOR_OPENED", null, null, "wz.custodian"))
                        .done()
                        .text("discrepancies"))
                .isEqualTo("0");
        tell(key, message("3", "DOOR_OPENED", null, null, "wz.analyst1")).done();
        tell(key, message("4", "TAKEN_OUT", "A-01", bottle, "wz.analyst1")).done();
        tell(key, message("5", "PUT_IN", "A-02", bottle, null)).done();
        tell(key, message("6", "PUT_IN", "A-02", "CQWZ26999999-01X", null)).done();
        assertThat(bank.discrepancies().stream().map(each -> each.path("kind").asText()))
                .containsExactlyInAnyOrder(
                        "OPENED_BY_STRANGER", "TAKEN_WITHOUT_APPROVAL", "PUT_ELSEWHERE", "PUT_WITHOUT_RECORD");
        assertThat(BankOfWanzhou.look(bottle).text("banked/state"))
                .as("what a cabinet tells does not move anything on record")
                .isEqualTo("STORED");

        tell("guessed", put).refusedBy("SensorKeyIsKnown");
        tell(key).refusedBy("CabinetMessagesAreSound");
        tell(key, message("7", "TAKEN_OUT", null, bottle, null)).refusedBy("CabinetMessagesAreSound");
        tell(
                        key,
                        IntStream.rangeClosed(0, 100)
                                .mapToObj(each -> message("n" + each, "DOOR_OPENED", null, null, null))
                                .toArray(Map[]::new))
                .refusedBy("CabinetMessagesAreSound");
        String elsewhere = BankOfWanzhou.quality()
                .post(
                        "/api/environment/sensors",
                        Map.of("code", "TH-" + System.nanoTime(), "place", bank.place(), "description", "温度探头"))
                .done()
                .text("key");
        tell(elsewhere, put).refusedBy("DeviceIsOfCabinet");
    }

    @Test
    void aCabinetLearnsWhatItMayOpenForWhomAndItsThermometerIsHeard() {
        String key = bank.speaking();
        String bottle = received().containers().get(0);
        bank.store(bottle, "A-01").done();
        assertThat(openings(key).path("openings")).isEmpty();
        assertThat(Answer.texts(openings(key).path("keepers"), "")).contains("wz.custodian");
        String number = BankOfWanzhou.ask("wz.analyst1", bottle).done().text("request/number");
        assertThat(openings(key).path("openings")).isEmpty();
        BankOfWanzhou.decide("wz.custodian", number, true).done();
        JsonNode opening = openings(key).at("/openings/0");
        assertThat(opening.path("position").asText()).isEqualTo("A-01");
        assertThat(opening.path("account").asText()).isEqualTo("wz.analyst1");

        Map<String, Object> warm = new HashMap<>(message("1", "TAKEN_OUT", "A-01", null, "wz.analyst1"));
        warm.put("temperature", "3.4");
        assertThat(tell(key, warm).done().text("discrepancies")).isEqualTo("0");
        assertThat(BankOfWanzhou.quality()
                        .get("/api/environment/places/" + bank.place())
                        .done()
                        .text("standings/0/condition/value"))
                .isEqualTo("3.4");
    }

    @Test
    void theKeeperAnswersADiscrepancyAndOpensANonconformityFromIt() {
        String key = bank.speaking();
        String bottle = received().containers().get(0);
        bank.store(bottle, "A-01").done();
        tell(key, message("1", "TAKEN_OUT", "A-01", bottle, "wz.analyst1")).done();
        JsonNode discrepancy = bank.discrepancies().get(0);
        String id = discrepancy.path("id").asText();
        String number = discrepancy.path("number").asText();
        assertThat(BankOfWanzhou.inbox("wz.custodian", "Discrepancy")).contains(id);
        answer("wz.analyst1", number, "借用", null).refusedBy("CapacityHeld");
        answer("wz.custodian", number, " ", null).refusedBy("AnswerExplains");
        JsonNode answered =
                answer("wz.custodian", number, "分析员未申请取样，已追回", "MINOR").done().json();
        String nonconformity = answered.at("/answer/nonconformity").asText();
        assertThat(TheSystem.as("wz.quality")
                        .get("/api/nonconformity/nonconformities/" + nonconformity)
                        .done()
                        .text("concerned/0/key"))
                .isEqualTo(bottle);
        answer("wz.custodian", number, "再说一遍", null).refusedBy("DiscrepancyAwaitsAnswer");
        assertThat(BankOfWanzhou.inbox("wz.custodian", "Discrepancy")).doesNotContain(id);
    }

    @Test
    void aStockTakingTellsWhatIsMissingMisplacedAndUnexpected() {
        List<String> bottles = received().containers();
        String here = bottles.get(0);
        String misplaced = bottles.get(1);
        String missing = received().containers().get(0);
        String unexpected = received().containers().get(0);
        bank.store(here, "A-01").done();
        bank.store(misplaced, "A-02").done();
        bank.store(missing, "A-02").done();
        bank.count(List.of(scan("A-01", here), scan("A-02", here))).refusedBy("StockScansAreSound");
        BankOfWanzhou.keeper()
                .post(bank.path() + "/stocktakings", Map.of("scans", List.of(), "pin", "000000"))
                .refusedBy("SigningPinCorrect");
        JsonNode taken = bank.count(List.of(scan("A-01", here), scan("A-03", misplaced), scan("A-03", unexpected)))
                .done()
                .json();
        var found = new HashMap<String, String>();
        taken.path("differences")
                .forEach(each -> found.put(
                        each.path("container").asText(), each.path("finding").asText()));
        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(misplaced, "MISPLACED", missing, "MISSING", unexpected, "UNEXPECTED"));
        assertThat(bank.discrepancies().get(0).path("kind").asText()).isEqualTo("STOCK_DIFFERS");
    }

    @Test
    void aCabinetIsRegisteredOnceWithSoundPositionsAndItsLabelsArePrinted() {
        bank.registerCabinet().refusedBy("CabinetIsNew");
        Map<String, Object> nowhere = new HashMap<>(bank.cabinetForm());
        nowhere.put("code", "WZ-NEU-" + System.nanoTime());
        nowhere.put("place", "WZ-NOWHERE");
        BankOfWanzhou.keeper().post("/api/samplebank/cabinets", nowhere).refusedBy("PlaceExists");
        BankOfWanzhou.keeper()
                .post(bank.path() + "/positions", Map.of("positions", List.of(Map.of("code", "A-01", "capacity", 1))))
                .refusedBy("PositionsAreSound");
        BankOfWanzhou.keeper()
                .post(bank.path() + "/positions", Map.of("positions", List.of(Map.of("code", "B-01", "capacity", 4))))
                .done();
        byte[] labels =
                BankOfWanzhou.keeper().get(bank.path() + "/labels.pdf").done().bytes();
        assertThat(new String(labels, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        JsonNode room = BankOfWanzhou.keeper()
                .get("/api/samplebank/cabinets")
                .done()
                .items()
                .filter(each -> each.path("place").asText().equals(bank.place()))
                .findFirst()
                .orElseThrow();
        assertThat(room.at("/cabinets/0/capacity").asInt()).isEqualTo(9);
        assertThat(room.at("/cabinets/0/free").asInt()).isEqualTo(4);
    }

    private static Bench received() {
        return Bench.withSamplesOf(SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N")));
    }

    private Answer block(String position, String reason) {
        var body = new HashMap<String, Object>();
        body.put("reason", reason);
        return BankOfWanzhou.keeper().post(bank.path() + "/positions/" + position + "/block", body);
    }

    private void fetch(String container) {
        String number = BankOfWanzhou.ask("wz.analyst1", container).done().text("request/number");
        BankOfWanzhou.decide("wz.custodian", number, true).done();
        BankOfWanzhou.handOut(container).done();
    }

    private static String requestState(String number) {
        return TheSystem.as("wz.analyst1")
                .get("/api/samplebank/requests/" + number)
                .done()
                .text("state");
    }

    private static void zeroMonthsForEnforcement() {
        term(
                        "wz.quality",
                        Map.of(
                                "purpose", "ENFORCEMENT",
                                "countsFrom", "STORING",
                                "months", 0,
                                "source", "本单位规定"))
                .done();
    }

    private static Answer term(String account, Map<String, Object> term) {
        return TheSystem.as(account).post("/api/samplebank/retention/terms", term);
    }

    private static List<String> due() {
        var found = new ArrayList<String>();
        String after = "";
        while (after != null) {
            Answer page = TheSystem.as("wz.custodian")
                    .get("/api/samplebank/retention/due?limit=200" + (after.isEmpty() ? "" : "&after=" + after))
                    .done();
            found.addAll(Answer.texts(page.json().path("items"), "/container/containerCode"));
            after = page.json().path("next").asText(null);
        }
        return found;
    }

    private static String nonconformityAbout(String container) {
        String sample = BankOfWanzhou.look(container).text("banked/sampleId");
        return TheSystem.as("wz.quality")
                .post(
                        "/api/nonconformity/nonconformities",
                        Map.of(
                                "title",
                                "样品标识存疑",
                                "found",
                                "瓶上标签与记录不符",
                                "source",
                                "SAMPLING",
                                "severity",
                                "MINOR",
                                "concerned",
                                List.of(Map.of(
                                        "type",
                                        "Sample",
                                        "id",
                                        sample,
                                        "key",
                                        BankOfWanzhou.look(container).text("sampleCode")))))
                .done()
                .text("number");
    }

    private static Answer read(String room, String value) {
        return TheSystem.as("wz.analyst1")
                .post(
                        "/api/environment/places/" + room + "/readings",
                        Map.of(
                                "readings",
                                List.of(Map.of(
                                        "quantity",
                                        "TEMPERATURE",
                                        "measuredAt",
                                        Instant.now().toString(),
                                        "value",
                                        value))));
    }

    private static Map<String, Object> message(
            String number, String kind, String position, String container, String opener) {
        var message = new HashMap<String, Object>();
        message.put("number", number);
        message.put("kind", kind);
        message.put("position", position);
        message.put("container", container);
        message.put("opener", opener);
        message.put("happenedAt", Instant.now().toString());
        return message;
    }

    private static Answer tell(String key, Map<?, ?>... messages) {
        return TheSystem.stranger()
                .post("/api/samplebank/device/messages", Map.of("key", key, "messages", List.of(messages)));
    }

    private static JsonNode openings(String key) {
        return TheSystem.stranger()
                .with("X-Sensor-Key", key)
                .get("/api/samplebank/device/openings")
                .done()
                .json();
    }

    private static Answer answer(String account, String number, String words, String nonconformity) {
        var body = new HashMap<String, Object>();
        body.put("answer", words);
        body.put("nonconformity", nonconformity);
        return TheSystem.as(account).post("/api/samplebank/discrepancies/" + number + "/answer", body);
    }

    private Map<String, Object> scan(String position, String container) {
        return Map.of("position", bank.label(position), "container", container);
    }

    private static long acts() throws SQLException {
        try (var database = TheSystem.asDatabaseOwner();
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from lims.ledger_act where verb = 'TAKE_CABINET_MESSAGE'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
