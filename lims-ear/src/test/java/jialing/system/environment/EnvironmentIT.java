package jialing.system.environment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jialing.client.Answer;
import jialing.client.Patience;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.domain.shared.LabClock;
import jialing.system.analysis.Bench;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.SensorBroker;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A room of the Wanzhou laboratory that has to stay between 15 and 30 ℃ and to be read each hour. */
class EnvironmentIT {

    private static final Patience SOON = Patience.of(Duration.ofSeconds(30));
    private static final ObjectMapper JSON = new ObjectMapper();

    /** In minutes, and some. */
    private static final long LONGEST_STORY = 200;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final String room = "WZ-T-" + System.nanoTime();

    @BeforeEach
    void aRoomWithLimits() {
        quality()
                .post(
                        "/api/environment/places",
                        Map.of("code", room, "nameZh", "恒温室", "nameEn", "Constant temperature room", "kind", "ROOM"))
                .done();
        limit(Map.of("quantity", "TEMPERATURE", "low", "15", "high", "30", "validMinutes", 60))
                .done();
    }

    @Test
    void workStopsInARoomThatIsNotKnownNotWatchedOrTooWarm() {
        assertThat(against("WZ-NOWHERE", now)).containsExactly("RoomKnown");
        assertThat(against(room, now)).containsExactly("RoomIsWatched");
        read(minutesAgo(50), "22.4").done();
        assertThat(against(room, now)).isEmpty();
        read(minutesAgo(1), "30.1").done();
        assertThat(against(room, now)).containsExactly("RoomWithinLimits");
        // as of the moment: ten minutes ago it was good, two hours ago nobody had looked
        assertThat(against(room, minutesAgo(10))).isEmpty();
        assertThat(against(room, minutesAgo(120))).containsExactly("RoomIsWatched");
    }

    @Test
    void whatTheQualityOfficerExceptsLetsTheWorkGoOn() {
        grant("RoomKnown").refusedBy("RuleAllowsException");
        grant("RoomIsWatched").done();
        assertThat(against(room, Instant.now())).isEmpty();
    }

    @Test
    void anExcursionLastsFromTheLastGoodReadingToTheFirstGoodOneAndIsDecidedOn() {
        read(minutesAgo(180), "22.0").done();
        read(minutesAgo(120), "31.5").done();
        String excursion = excursions().get(0).path("id").asText();
        assertThat(inboxOfQuality()).contains(excursion);
        read(minutesAgo(60), "33.0").done();
        read(minutesAgo(30), "24.0").done();
        JsonNode known = only(excursions());
        assertThat(instant(known, "/stretch/lastGoodAt")).isEqualTo(minutesAgo(180));
        assertThat(instant(known, "/stretch/beganAt")).isEqualTo(minutesAgo(120));
        assertThat(instant(known, "/stretch/endedAt")).isEqualTo(minutesAgo(30));
        assertThat(known.at("/stretch/worst").asText()).isEqualTo("33.0");

        decide("wz.analyst1", excursion, true, "超温").refusedBy("CapacityHeld");
        decide("wz.quality", excursion, true, " ").refusedBy("ExcursionDecisionGivesReason");
        decide("wz.quality", excursion, true, "超出方法允许的温度").done();
        decide("wz.quality", excursion, false, "再想想").refusedBy("ExcursionAwaitsDecision");
        assertThat(inboxOfQuality()).doesNotContain(excursion);
        assertThat(lookBacks()).anySatisfy(lookBack -> {
            assertThat(lookBack.at("/element/kind").asText()).isEqualTo("ROOM");
            assertThat(lookBack.at("/element/key").asText()).isEqualTo(room);
            assertThat(Instant.parse(lookBack.path("since").asText())).isEqualTo(minutesAgo(180));
            assertThat(Instant.parse(lookBack.path("until").asText())).isEqualTo(minutesAgo(30));
            assertThat(lookBack.path("causeId").asText()).isEqualTo(excursion);
        });
    }

    @Test
    void theKeeperOfTheRoomIsToldOnceAndSaysWhatWasDone() {
        String kept = room + "-K";
        String keeper =
                TheSystem.as("wz.custodian").get("/api/people/me").done().text("personId");
        quality()
                .post(
                        "/api/environment/places",
                        Map.of(
                                "code",
                                kept,
                                "nameZh",
                                "冷库",
                                "nameEn",
                                "Cold store",
                                "kind",
                                "STORAGE",
                                "keeper",
                                keeper))
                .done();
        quality()
                .post(
                        "/api/environment/places/" + kept + "/limits",
                        Map.of(
                                "quantity",
                                "TEMPERATURE",
                                "low",
                                "0",
                                "high",
                                "5",
                                "validMinutes",
                                60,
                                "reason",
                                "样品保存"))
                .done();
        readIn(kept, minutesAgo(30), "3.0").done();
        readIn(kept, minutesAgo(20), "8.5").done();
        readIn(kept, minutesAgo(10), "9.0").done();
        JsonNode told = only(careOf("wz.custodian"));
        assertThat(told.path("title").path("zh").asText()).contains("查看并处置");
        assertThat(careOf("wz.analyst1")).isEmpty();
        TheSystem.as("wz.custodian")
                .post("/api/inbox/tasks/" + told.path("id").asText() + "/answer", Map.of("remark", "门未关严，已关好并转移样品"))
                .done();
        readIn(kept, minutesAgo(1), "9.5").done();
        assertThat(careOf("wz.custodian")).isEmpty();
        assertThat(TheSystem.as("wz.custodian")
                        .get("/api/ledger/acts?subjectType=Excursion&subjectId="
                                + told.path("subjectId").asText())
                        .done()
                        .body())
                .contains("门未关严，已关好并转移样品");
    }

    private Answer read(Instant at, String value) {
        return readIn(room, at, value);
    }

    private static Answer readIn(String place, Instant at, String value) {
        return TheSystem.as("wz.analyst1")
                .post(
                        "/api/environment/places/" + place + "/readings",
                        Map.of(
                                "readings",
                                List.of(Map.of(
                                        "quantity", "TEMPERATURE", "measuredAt", at.toString(), "value", value))));
    }

    private static List<JsonNode> careOf(String account) {
        return TheSystem.as(account)
                .get("/api/inbox/tasks?limit=200")
                .done()
                .items()
                .filter(task -> task.path("kind").asText().equals("PutPlaceRight"))
                .toList();
    }

    @Test
    void whatWasAnalysedInARoomThatWasTooWarmIsInDoubtAndHeld() {
        Bench bench = Bench.withSamplesOf(SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N")));
        bench.openIn(room).refusedBy("RoomIsWatched");
        read(minutesAgo(1), "22.0").done();
        bench.openIn(room).done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();

        read(Instant.now(), "33.0").done();
        JsonNode excursion = only(excursions());
        String id = excursion.path("id").asText();
        JsonNode detail =
                quality().get("/api/environment/excursions/" + id).done().json();
        assertThat(Answer.texts(detail.path("occasions"), "/code"))
                .contains(bench.sheet().text("number"));
        decide("wz.quality", id, true, "显色温度超出 HJ 535 要求").done();
        JsonNode lookBack = lookBacks().stream()
                .filter(each -> each.path("causeId").asText().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(quality()
                        .get("/api/look-backs/" + lookBack.path("id").asText())
                        .done()
                        .json()
                        .at("/extent/unsigned")
                        .asInt())
                .isEqualTo(bench.containers().size());
        TheSystem.as("wz.checker")
                .post("/api/review/batches/" + bench.batch() + "/check", Map.of("pin", PersonAtWork.PIN))
                .refusedBy("ResultsAreNotHeld");
    }

    @Test
    void aLateReadingMakesTheRecordTrueAndAsksAgain() {
        read(minutesAgo(180), "22.0").done();
        read(minutesAgo(60), "31.0").done();
        read(minutesAgo(30), "22.0").done();
        String excursion = only(excursions()).path("id").asText();
        decide("wz.quality", excursion, false, "期间没有工作").done();
        assertThat(only(excursions()).path("matters").asBoolean(true)).isFalse();

        // somebody finds another note: it was too warm an hour before already
        read(minutesAgo(120), "32.0").done();
        JsonNode known = only(excursions());
        assertThat(known.path("version").asInt()).isEqualTo(3);
        assertThat(known.path("matters").isNull()).isTrue();
        assertThat(instant(known, "/stretch/beganAt")).isEqualTo(minutesAgo(120));
        assertThat(inboxOfQuality()).contains(excursion);

        // and another: between the two it was good, so these are two
        read(minutesAgo(90), "25.0").done();
        assertThat(excursions()).hasSize(2);
    }

    @Test
    void theFileOfALoggerIsTakenWholeOrNotAtAllAndKept() {
        byte[] bad = csv("2026-01-05 08:00,22.4,55", "2026-01-05 09:00,warm,55", "gestern,22,55");
        Answer refused = upload(bad).refusedBy("LoggerRowIsReadable");
        assertThat(refused.body()).contains("row 3").contains("row 4");
        assertThat(place().path("intakes")).isEmpty();

        byte[] good = csv("2026-01-05 08:00,22.4,55", "2026-01-05 09:00,22.6,56");
        assertThat(upload(good).done().json().path("added").asInt()).isEqualTo(4);
        upload(good).refusedBy("LoggerFileIsNew");
        String file = place().at("/intakes/0/id").asText();
        assertThat(TheSystem.as("wz.analyst1")
                        .get("/api/environment/places/" + room + "/files/" + file)
                        .bytes())
                .isEqualTo(good);
    }

    @Test
    void aSensorDeliversWithItsOwnKeyAndTwiceChangesNothing() throws SQLException {
        JsonNode registered = sensor("TH-" + System.nanoTime());
        String key = registered.path("key").asText();
        Map<String, Object> delivery = delivery(key, "22.4", "22.5");
        assertThat(deliver(delivery).done().json().path("added").asInt()).isEqualTo(2);
        long acts = acts();
        assertThat(deliver(delivery).done().json().path("added").asInt()).isZero();
        assertThat(acts()).isEqualTo(acts);

        deliver(delivery("guessed", "22.4")).refusedBy("SensorKeyIsKnown");
        deliver(Map.of("key", key, "readings", List.of())).refusedBy("DeliveryIsBounded");
        deliver(delivery(
                        key,
                        IntStream.rangeClosed(0, 1000).mapToObj(each -> "20").toArray(String[]::new)))
                .refusedBy("DeliveryIsBounded");
        deliver(delivery(key, "2000")).refusedBy("ReadingIsPossible");
        deliver(Map.of("key", key)).refusedBy("DeliveryIsBounded");

        String code = registered.at("/sensor/code").asText();
        String another = quality()
                .post("/api/environment/sensors/" + code + "/key", Map.of())
                .done()
                .text("key");
        deliver(delivery(key, "22.6")).refusedBy("SensorKeyIsKnown");
        deliver(delivery(another, "22.6")).done();
        quality().post("/api/environment/sensors/" + code + "/end", Map.of()).done();
        deliver(delivery(another, "22.7")).refusedBy("SensorKeyIsKnown");
    }

    @Test
    void aSensorIsHeardOverMqttAlsoAfterTheBrokerWasAway() {
        String code = "TH-" + System.nanoTime();
        JsonNode registered = sensor(code);
        String key = registered.path("key").asText();
        String topic = registered.at("/sensor/topic").asText();
        assertThat(topic).isEqualTo("jialing/CQ-WZ/" + code);
        SOON.until("heard", () -> {
            SensorBroker.publish(topic, json(delivery(key, "22.4")));
            return lastValue().equals("22.4");
        });

        SensorBroker.publish("jialing/CQ-WZ/another", json(delivery(key, "23.4")));
        SensorBroker.publish(topic, "no json");
        SensorBroker.publish(topic, json(delivery(key, "2000")));

        SensorBroker.restart();
        SOON.until("heard again", () -> {
            SensorBroker.publish(topic, json(delivery(now.plusSeconds(2), key, "31.5", "31.7")));
            return lastValue().equals("31.7");
        });
        assertThat(only(excursions()).at("/stretch/worst").asText()).isEqualTo("31.7");
    }

    @Test
    void badInputIsRefusedInWords() {
        quality()
                .post("/api/environment/places", Map.of("code", "a b", "nameZh", "室", "nameEn", "R", "kind", "ROOM"))
                .refusedBy("PlaceIsDescribed");
        quality()
                .post("/api/environment/places", Map.of("code", room, "nameZh", "室", "nameEn", "R", "kind", "ROOM"))
                .refusedBy("PlaceIsNew");
        TheSystem.as("wz.analyst1")
                .post("/api/environment/places", Map.of("code", "X", "nameZh", "室", "nameEn", "R", "kind", "ROOM"))
                .refusedBy("CapacityHeld");
        limit(Map.of("quantity", "TEMPERATURE", "low", "30", "high", "15")).refusedBy("LimitIsSound");
        limit(Map.of("quantity", "TEMPERATURE", "low", "15", "from", "2020-01-01"))
                .refusedBy("LimitIsSound");
        read(now.plusSeconds(3600), "20").refusedBy("ReadingIsPossible");
        read(now, "1e9").refusedBy("ReadingIsPossible");
        quality().get("/api/environment/places/" + room + "/curve?since=heute").refusedBy("TimeReadable");
        quality()
                .get("/api/environment/places/" + room + "/curve?since=2001-01-01T00:00:00Z")
                .refusedBy("TimeInOrder");
    }

    @Test
    void aCurveTellsEachValueWithItsLimitsAndExcursions() {
        read(minutesAgo(50), "22.40").done();
        read(minutesAgo(40), "30.5").done();
        JsonNode curve = quality()
                .get("/api/environment/places/" + room + "/curve?quantity=TEMPERATURE")
                .done()
                .json();
        assertThat(Answer.texts(curve.path("points"), "/high")).containsExactly("22.40", "30.5");
        assertThat(curve.at("/limits/0/high").asText()).isEqualTo("30");
        assertThat(curve.path("excursions")).hasSize(1);
    }

    private static PersonAtWork quality() {
        return TheSystem.as("wz.quality");
    }

    private Answer limit(Map<String, Object> limit) {
        var body = new HashMap<>(limit);
        body.put("reason", "方法要求");
        return quality().post("/api/environment/places/" + room + "/limits", body);
    }

    private Answer upload(byte[] file) {
        return TheSystem.as("wz.analyst1")
                .upload("/api/environment/places/" + room + "/files?name=logger.csv", "text/csv", file);
    }

    private static byte[] csv(String... rows) {
        return ("measured_at,temperature,humidity\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode sensor(String code) {
        return quality()
                .post("/api/environment/sensors", Map.of("code", code, "place", room, "description", "温湿度探头"))
                .done()
                .json();
    }

    private static Answer deliver(Map<String, Object> delivery) {
        return TheSystem.stranger().post("/api/environment/sensor-readings", delivery);
    }

    private Map<String, Object> delivery(String key, String... values) {
        return delivery(now, key, values);
    }

    /** One reading each second. */
    private static Map<String, Object> delivery(Instant last, String key, String... values) {
        var readings = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < values.length; i++) {
            readings.add(Map.of(
                    "quantity",
                    "TEMPERATURE",
                    "measuredAt",
                    last.plusSeconds(i + 1L - values.length).toString(),
                    "value",
                    values[i]));
        }
        return Map.of("key", key, "readings", readings);
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long acts() throws SQLException {
        try (var database = TheSystem.asDatabaseOwner();
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from lims.ledger_act where verb = 'TAKE_ENVIRONMENT_READINGS'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private JsonNode place() {
        return quality().get("/api/environment/places/" + room).done().json();
    }

    private String lastValue() {
        return place().at("/standings/0/condition/value").asText();
    }

    private List<JsonNode> excursions() {
        return quality()
                .get("/api/environment/excursions?limit=200")
                .done()
                .items()
                .filter(each -> each.path("place").asText().equals(room))
                .toList();
    }

    private static JsonNode only(List<JsonNode> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Answer decide(String account, String excursion, boolean matters, String reason) {
        return TheSystem.as(account)
                .post(
                        "/api/environment/excursions/" + excursion + "/decision",
                        Map.of("matters", matters, "reason", reason, "pin", PersonAtWork.PIN));
    }

    private static List<String> inboxOfQuality() {
        return quality()
                .get("/api/inbox/tasks?limit=200")
                .done()
                .items()
                .filter(task -> task.path("subjectType").asText().equals("Excursion"))
                .map(task -> task.path("subjectId").asText())
                .toList();
    }

    private static List<JsonNode> lookBacks() {
        return quality().get("/api/look-backs?limit=200").done().items().toList();
    }

    private Answer grant(String rule) {
        return quality()
                .post(
                        "/api/gate/exceptions",
                        Map.of(
                                "rule",
                                rule,
                                "element",
                                Map.of("kind", "ROOM", "key", room),
                                "activity",
                                "ANALYSE",
                                "until",
                                Instant.now().plus(Duration.ofHours(8)).toString(),
                                "reason",
                                "记录仪送检，人工巡视",
                                "pin",
                                PersonAtWork.PIN));
    }

    /** What of this feature stands against an analysis there. */
    private static List<String> against(String place, Instant at) {
        JsonNode answer = TheSystem.as("wz.analyst1")
                .post(
                        "/api/gate/questions",
                        Map.of(
                                "activity", "ANALYSE",
                                "at", at.toString(),
                                "rooms", List.of(place),
                                "instruments", List.of(Photometer.CODE)))
                .done()
                .json();
        return Answer.texts(answer.path("against"), "/rule").stream()
                .filter(rule -> rule.startsWith("Room"))
                .toList();
    }

    /** Limits hold from the day on which they are set: in its first hours these minutes are shorter, so that a story stays within it. */
    private Instant minutesAgo(int minutes) {
        Instant midnight = LabClock.dayOf(now).atStartOfDay(LabClock.ZONE).toInstant();
        Duration minute = Duration.between(midnight, now).dividedBy(LONGEST_STORY);
        Duration real = Duration.ofMinutes(1);
        return now.minus((minute.compareTo(real) < 0 ? minute : real).multipliedBy(minutes))
                .truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant instant(JsonNode node, String pointer) {
        return Instant.parse(node.at(pointer).asText());
    }
}
