package jialing.system.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.PersonAtWork;
import jialing.client.Photometer;
import jialing.system.analysis.Bench;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;

/** A passkey signs one act, as it was shown, for a moment: whoever has the session but not the device signs nothing. */
class SigningByPasskeyIT {

    private static final Map<String, String> NOTHING_ELSE = Map.of();

    private final Newcomer signatory = Newcomer.at("CQ-P001", "SIGNATORY");

    @Test
    void aDeviceSignsInPlaceOfThePin() {
        String order = order();
        PasskeyHolder holder = holder(signatory);
        Answer question = holder.ask(order, NOTHING_ELSE).refusedBy("PasskeyAsked");
        assertThat(question.status()).isEqualTo(428);
        assertThat(question.text("passkey/shown")).contains("\"plan\"");
        assertThat(state(order)).isEqualTo("DRAFT");
        holder.answer(holder.key(), question, order, NOTHING_ELSE).done();
        assertThat(state(order)).isEqualTo("APPROVED");
        JsonNode signature = signatureOf("APPROVE", order);
        assertThat(signature.path("person").asText()).isEqualTo(signatory.id().toString());
        assertThat(signature.path("authorisation").asText()).matches("[0-9a-f]{64}");
    }

    @Test
    void whoHasNoDeviceIsAskedForNone() {
        PersonAtWork person = signatory.atWork();
        assertThat(person.get("/api/people/signing-means").done().body()).isEqualTo("{\"pin\":true,\"passkey\":false}");
        person.post(order(), Map.of("passkey", Map.of())).refusedBy("PasskeyProven");
        holder(signatory);
        assertThat(person.get("/api/people/signing-means").done().body()).isEqualTo("{\"pin\":true,\"passkey\":true}");
    }

    @Test
    void whoHasLearntThePasswordRegistersADeviceButSignsNothingWithIt() {
        PersonAtWork thief = signatory.atWork();
        var own = SecurityKey.at(origin());
        register(thief, own, Map.of("pin", "000000")).refusedBy("SigningPinCorrect");
        register(thief, own, Map.of()).done();
        assertThat(thief.get("/api/people/signing-means").done().body()).isEqualTo("{\"pin\":true,\"passkey\":false}");
        String order = order();
        thief.post(order, Map.of("passkey", Map.of())).refusedBy("PasskeyProven");
        // Nor by answering what the person's own device was asked.
        PasskeyHolder holder = holder(signatory);
        holder.answer(own, holder.ask(order, NOTHING_ELSE), order, NOTHING_ELSE).refusedBy("PasskeyProven");
        assertThat(state(order)).isEqualTo("DRAFT");
    }

    private static Answer register(PersonAtWork person, SecurityKey device, Map<String, String> besides) {
        Answer question = person.post("/api/people/passkeys/challenge", Map.of("password", PersonAtWork.PASSWORD))
                .done();
        var answer = new HashMap<String, String>(besides);
        answer.put("challenge", question.text("id"));
        answer.put("label", "手机");
        answer.put("answer", device.register(question.text("challenge"), question.text("userId")));
        return person.post("/api/people/passkeys", answer);
    }

    @Test
    void whatMayNotBeDoneIsRefusedBeforeADeviceIsAsked() {
        PasskeyHolder planner = holder(Newcomer.at("CQ-P001", "PLANNER"));
        planner.ask(order(), NOTHING_ELSE).refusedBy("CapacityHeld");
    }

    @Test
    void anAnswerSignsOnceAndWhatItWasAskedForOnly() {
        String first = order();
        String second = order();
        PasskeyHolder holder = holder(signatory);
        Answer question = holder.ask(first, NOTHING_ELSE);
        holder.answer(holder.key(), question, second, NOTHING_ELSE).refusedBy("SignedAsShown");
        // It was taken, and is good for nothing any more: not even for what it was asked for.
        holder.answer(holder.key(), question, first, NOTHING_ELSE).refusedBy("PasskeyProven");
        question = holder.ask(first, NOTHING_ELSE);
        holder.answer(holder.key(), question, first, NOTHING_ELSE).done();
        holder.answer(holder.key(), question, second, NOTHING_ELSE).refusedBy("PasskeyProven");
        assertThat(state(second)).isEqualTo("DRAFT");
    }

    @Test
    void aStolenSessionSignsNothing() {
        String order = order();
        PasskeyHolder holder = holder(signatory);
        var stranger = SecurityKey.at(origin());
        stranger.register("AAAA", "AAAA");
        holder.answer(stranger, holder.ask(order, NOTHING_ELSE), order, NOTHING_ELSE)
                .refusedBy("PasskeyProven");
        PasskeyHolder colleague = holder(Newcomer.at("CQ-P001", "SIGNATORY"));
        holder.answer(colleague.key(), holder.ask(order, NOTHING_ELSE), order, NOTHING_ELSE)
                .refusedBy("PasskeyProven");
        // Nor does a colleague's question, answered by the right device.
        holder.answer(holder.key(), colleague.ask(order, NOTHING_ELSE), order, NOTHING_ELSE)
                .refusedBy("PasskeyProven");
        signatory
                .atWork()
                .post(order, Map.of("passkey", Map.of("challenge", "no id", "answer", "{}")))
                .refusedBy("ReadableRequest");
        signatory
                .atWork()
                .post(
                        order,
                        Map.of(
                                "passkey",
                                Map.of(
                                        "challenge",
                                        holder.ask(order, NOTHING_ELSE).text("passkey/id"),
                                        "answer",
                                        "no answer")))
                .refusedBy("PasskeyProven");
        assertThat(state(order)).isEqualTo("DRAFT");
    }

    @Test
    void anAnswerAtTheDoorOfTheHouseSignsNothingAndTheOtherWayRound() {
        String order = order();
        PasskeyHolder holder = holder(signatory);
        Answer door = TheSystem.stranger()
                .post("/api/people/session/passkey-challenge", "")
                .done();
        Map<String, String> in =
                Map.of("challenge", door.text("id"), "answer", holder.key().answer(door.text("challenge")));
        signatory.atWork().post(order, Map.of("passkey", in)).refusedBy("PasskeyProven");
        Answer question = holder.ask(order, NOTHING_ELSE);
        TheSystem.stranger()
                .post(
                        "/api/people/session/passkey",
                        Map.of(
                                "challenge", question.text("passkey/id"),
                                "answer", holder.key().answer(question.text("passkey/challenge"))))
                .refusedBy("PasskeyProven");
        assertThat(state(order)).isEqualTo("DRAFT");
    }

    @Test
    void aDeviceThatDidNotVerifyThePersonOrWasLuredOrCopiedSignsNothing() {
        String order = order();
        PasskeyHolder holder = holder(signatory);
        SecurityKey key = holder.key();
        holder.answer(key.lured("https://jialing.example.com"), holder.ask(order, NOTHING_ELSE), order, NOTHING_ELSE)
                .refusedBy("PasskeyProven");
        holder.answer(key.countingFrom(40), holder.ask(order, NOTHING_ELSE), order, NOTHING_ELSE)
                .done();
        String second = order();
        holder.answer(key.countingFrom(20), holder.ask(second, NOTHING_ELSE), second, NOTHING_ELSE)
                .refusedBy("PasskeyProven");
        holder.answer(
                        key.countingFrom(50).withoutVerification(),
                        holder.ask(second, NOTHING_ELSE),
                        second,
                        NOTHING_ELSE)
                .refusedBy("PasskeyProven");
        assertThat(state(second)).isEqualTo("DRAFT");
    }

    @Test
    void aRevokedDeviceSignsNothingNotEvenWhatItWasAskedFor() {
        String order = order();
        PasskeyHolder holder = holder(signatory);
        Answer question = holder.ask(order, NOTHING_ELSE);
        holder.revoke();
        holder.answer(holder.key(), question, order, NOTHING_ELSE).refusedBy("PasskeyProven");
        holder.ask(order, NOTHING_ELSE).refusedBy("PasskeyProven");
    }

    @Test
    void anAnswerThatComesTooLateSignsNothing() throws SQLException {
        String order = order();
        PasskeyHolder holder = holder(signatory);
        Answer question = holder.ask(order, NOTHING_ELSE);
        try (var database = TheSystem.asDatabaseOwner();
                var later = database.prepareStatement(
                        "update lims.people_challenge set expires_at = now() - interval '1 second' where id = ?::uuid")) {
            later.setString(1, question.text("passkey/id"));
            assertThat(later.executeUpdate()).isEqualTo(1);
        }
        holder.answer(holder.key(), question, order, NOTHING_ELSE).refusedBy("PasskeyProven");
    }

    @Test
    void theAnalystSubmitsAndTheCheckerSignsEachResultByOneTouch() {
        Bench bench = batch();
        holder("wz.analyst1").sign(bench.path() + "/submission", NOTHING_ELSE).done();
        String check = "/api/review/batches/" + bench.batch() + "/check";
        PasskeyHolder checker = holder(Newcomer.at("CQ-WZ", "CHECKER"));
        checker.sign(check, Map.of("remark", "逐项校核")).done();
        JsonNode act = act("CHECK", bench.batch());
        String authorisation = act.at("/signatures/0/authorisation").asText();
        assertThat(authorisation).hasSize(64);
        JsonNode results = act.path("content").path("results");
        assertThat(results).hasSizeGreaterThan(1);
        assertThat(Answer.texts(results, "/signature/authorisation")).containsOnly(authorisation);
        assertThat(Answer.texts(results, "/signature/value")).doesNotHaveDuplicates();
    }

    @Test
    void whatWasChangedAfterItWasShownIsNotSigned() {
        Bench bench = batch();
        bench.submit().done();
        String check = "/api/review/batches/" + bench.batch() + "/check";
        PasskeyHolder checker = holder(Newcomer.at("CQ-WZ", "CHECKER"));
        Answer question = checker.ask(check, Map.of("remark", "逐项校核"));
        checker.answer(checker.key(), question, check, Map.of("remark", "无误")).refusedBy("SignedAsShown");

        Answer shown = checker.ask(check, NOTHING_ELSE);
        TheSystem.as("wz.checker")
                .post("/api/review/batches/" + bench.batch() + "/return", Map.of("reason", "空白偏高"))
                .done();
        Map<String, Object> corrected = Photometer.row("KB1", Map.of("response", Photometer.responseTo("0.004")));
        corrected.put("reason", "抄录错误");
        bench.save("wz.analyst1", List.of(corrected)).done();
        bench.submit().done();
        checker.answer(checker.key(), shown, check, NOTHING_ELSE).refusedBy("SignedAsShown");
        checker.sign(check, NOTHING_ELSE).done();
    }

    private static Bench batch() {
        Bench bench = Bench.withSamplesOf(SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N")));
        bench.open().done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        return bench;
    }

    /** The door at which a new order of the first private laboratory is approved. */
    private static String order() {
        String id = SamplingTrip.plannedBy("p1.planner", "SW010").text("id");
        return "/api/planning/work-orders/" + id + "/approval";
    }

    private static String state(String order) {
        return TheSystem.as("p1.planner")
                .get(order.replace("/approval", ""))
                .done()
                .text("state");
    }

    private static PasskeyHolder holder(Newcomer person) {
        return PasskeyHolder.registered(person.atWork(), TheSystem.running().baseUrl());
    }

    private static PasskeyHolder holder(String account) {
        return PasskeyHolder.registered(
                TheSystem.as(account), TheSystem.running().baseUrl());
    }

    private static String origin() {
        return TheSystem.running().baseUrl().replace("127.0.0.1", "localhost");
    }

    private static JsonNode signatureOf(String verb, String order) {
        return act(verb, order.split("/")[4]).at("/signatures/0");
    }

    /** The last act of this kind on the thing, with the signatures under it. */
    private static JsonNode act(String verb, String subject) {
        try (var database = TheSystem.asDatabaseOwner();
                var query = database.prepareStatement(
                        "select '{\"content\":' || content || ',\"signatures\":' || signatures || '}'"
                                + " from lims.ledger_act where verb = ? and subject_id = ?::uuid order by recorded_at desc limit 1")) {
            query.setString(1, verb);
            query.setString(2, subject);
            try (var row = query.executeQuery()) {
                row.next();
                return new com.fasterxml.jackson.databind.ObjectMapper().readTree(row.getString(1));
            }
        } catch (SQLException | com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
