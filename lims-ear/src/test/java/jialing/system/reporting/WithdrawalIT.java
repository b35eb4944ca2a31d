package jialing.system.reporting;

import static jialing.client.PersonAtWork.PIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.Patience;
import jialing.client.PersonAtWork;
import jialing.system.analysis.Bench;
import jialing.system.people.SecondCapacity;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.LetterBox;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An issued report turns out to be wrong: two people withdraw it, and everybody who had it is told (ISO/IEC 17025:2017 7.8.8, 7.10). */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithdrawalIT {

    private static final Map<String, String> SIGNED = Map.of("pin", PIN);
    private static final Map<String, String> DOUBT = Map.of("category", "SAMPLE_IN_DOUBT", "reason", "两个断面的样品标签贴反");
    private static final String CLIENT = "zhang@client.example";
    private static final Patience SOON = Patience.of(Duration.ofMinutes(1));

    private static String order;
    private static String first;
    private static String second;
    private static String link;

    @Test
    @Order(1)
    void aReportInForceGoesToItsRecipients() {
        SamplingTrip trip = SamplingTrip.approvedFor(List.of("WTEMP", "PH", "NH3N"));
        order = trip.workOrder();
        Bench bench = Bench.withSamplesOf(trip);
        bench.open().done();
        bench.calibrate().done();
        bench.save("wz.analyst1", bench.goodReadings()).done();
        bench.submit().done();
        Stream.of("checker/check", "reviewer/review", "signatory/sign")
                .map(step -> step.split("/"))
                .forEach(step -> TheSystem.as("wz." + step[0])
                        .post("/api/review/batches/" + bench.batch() + "/" + step[1], SIGNED)
                        .done());
        first = newest();
        ask("wz.quality", "withdrawal", DOUBT).refusedBy("ReportIsInForce");
        ask("wz.signatory", "issue", SIGNED).done();
        SOON.until("published", () -> observations(first).size() > 0);

        circulate("wz.sampler1", "recipients", Map.of("name", "长江水务")).refusedBy("CapacityHeld");
        circulate("wz.reviewer", "recipients", Map.of("name", " ")).refusedBy("RecipientCanBeReached");
        circulate("wz.reviewer", "recipients", Map.of("name", "长江水务", "email", "zhang at client"))
                .refusedBy("RecipientCanBeReached");
        circulate("wz.reviewer", "recipients", Map.of("name", "长江水务", "email", CLIENT))
                .done();
        circulate("wz.reviewer", "recipients", Map.of("name", "区水利局")).done();
        Answer mistaken = circulate("wz.reviewer", "recipients", Map.of("name", "误填", "email", "wrong@client.example"))
                .done();
        link = linkOf("长江水务");
        TheSystem.as("wz.reviewer")
                .delete("/api/reporting/circulation/" + first + "/recipients/" + mistaken.text("recipients/2/id"))
                .done();
        assertThat(names("recipients")).containsExactly("长江水务", "区水利局");
    }

    @Test
    @Order(2)
    void whoeverHadItsFileIsKnown() {
        pdf("wz.checker").done();
        pdf("mc.reviewer").done();
        assertThat(TheSystem.stranger().get(link).done().bytes())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        TheSystem.stranger().get(link.replaceAll("received/.", "received/x")).refusedBy("LinkExists");
        assertThat(Answer.texts(circulation().path("downloads"), "/door"))
                .containsExactly("RECIPIENT_LINK", "HOUSE", "HOUSE");
        assertThat(names("downloads").get(0)).isEqualTo("长江水务");
    }

    @Test
    @Order(3)
    void nobodyWithdrawsAReportAlone() {
        ask("wz.signatory", "withdrawal/approval", SIGNED).refusedBy("WithdrawalIsProposed");
        ask("wz.analyst1", "withdrawal", DOUBT).refusedBy("CapacityHeld");
        ask("mc.quality", "withdrawal", DOUBT).refusedBy("ActsForOwnOrganisation");
        ask("yz.quality", "withdrawal", DOUBT).refusedBy("ReportExists");
        ask("wz.quality", "withdrawal", Map.of("category", "SAMPLE_IN_DOUBT", "reason", " "))
                .refusedBy("WithdrawalGivesReason");
        try (var both = SecondCapacity.of("wz.signatory", "REVIEWER")) {
            ask("wz.signatory", "withdrawal", DOUBT).done();
            ask("wz.signatory", "withdrawal/approval", SIGNED).refusedBy("ApproverIsNotProposer");
            ask("wz.quality", "withdrawal", DOUBT).refusedBy("OneWithdrawalAtATime");
        }
        assertThat(state(first)).isEqualTo("GENUINE");
    }

    @Test
    @Order(4)
    void aWithdrawalThatIsDeclinedLeavesTheReportInForce() {
        assertThat(tasks()).contains("DecideWithdrawal");
        ask("wz.signatory", "withdrawal/declining", Map.of("reason", "")).refusedBy("DecliningGivesReason");
        ask("wz.signatory", "withdrawal/declining", Map.of("reason", "先复核样品")).done();
        assertThat(tasks()).doesNotContain("DecideWithdrawal");
        assertThat(state(first)).isEqualTo("GENUINE");
        assertThat(LetterBox.to(CLIENT)).isEmpty();
    }

    @Test
    @Order(5)
    void withdrawnByTwoPeopleItIsWithdrawnEverywhereAtOnce() {
        ask("wz.quality", "withdrawal", DOUBT).done();
        ask("wz.reviewer", "withdrawal/approval", SIGNED).refusedBy("CapacityHeld");
        ask("wz.signatory", "withdrawal/approval", Map.of("pin", "000000")).refusedBy("SigningPinCorrect");
        assertThat(state(first)).isEqualTo("GENUINE");
        ask("wz.signatory", "withdrawal/approval", SIGNED).done();

        JsonNode finding = verification(first);
        assertThat(finding.path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(finding.at("/category/en").asText()).isEqualTo("sample or site in doubt");
        assertThat(finding.path("endedAt").asText()).isNotBlank();
        assertThat(finding.toString()).doesNotContain("标签贴反");
        assertThat(observations(first)).isNotEmpty().allSatisfy(observation -> {
            assertThat(observation.path("result").isNull()).isTrue();
            assertThat(observation.at("/resultQuality/status").asText()).isEqualTo("withdrawn");
            assertThat(observation.at("/parameters/status").asText()).isEqualTo("withdrawn");
            assertThat(observation.at("/parameters/reported").asText()).isNotBlank();
            assertThat(observation.path("validTime").asText()).contains("/");
        });
        assertThat(reports())
                .filteredOn(report -> report.path("number").asText().equals(first))
                .allMatch(report -> report.path("state").asText().equals("WITHDRAWN"));
        ask("wz.signatory", "withdrawal/approval", SIGNED).refusedBy("ReportIsInForce");
        TheSystem.stranger().get(link).refusedBy("ReportIsInForce");
        pdf("wz.checker").done();
    }

    @Test
    @Order(6)
    void bothOfThemStandInTheLedgerWithWhatTheyDid() {
        List<JsonNode> acts = TheSystem.as("wz.signatory")
                .get("/api/ledger/acts?subjectType=Report&subjectId="
                        + report("wz.signatory", first).text("id"))
                .done()
                .items()
                .toList();
        assertThat(acts)
                .extracting(act -> act.path("verb").asText())
                .containsSubsequence("PROPOSE_WITHDRAWAL", "RETURN", "PROPOSE_WITHDRAWAL", "WITHDRAW");
        assertThat(acts)
                .filteredOn(act -> act.path("verb").asText().equals("WITHDRAW"))
                .singleElement()
                .satisfies(act -> assertThat(act.toString()).contains("SIGNATORY/2026-1"));
    }

    @Test
    @Order(7)
    void everybodyWhoHadItIsTold() {
        SOON.until("a letter came", () -> !LetterBox.to(CLIENT).isEmpty());
        assertThat(LetterBox.to(CLIENT))
                .singleElement()
                .satisfies(letter -> assertThat(letter).contains(first, "已于", "was withdrawn on", "/verify/" + first));
        assertThat(LetterBox.to("wrong@client.example")).isEmpty();
        assertThat(notices("mc.reviewer")).singleElement().satisfies(notice -> {
            assertThat(notice.path("number").asText()).isEqualTo(first);
            assertThat(notice.path("event").asText()).isEqualTo("WITHDRAWN");
        });
        circulate("mc.reviewer", "notices/seen", "").done();
        circulate("mc.reviewer", "notices/seen", "").done();
        assertThat(notices("mc.reviewer")).isEmpty();
        assertThat(notices("wz.checker")).hasSize(1);
        circulate("wz.sampler1", "notices/seen", "").refusedBy("NoticeExists");
        assertThat(Answer.texts(circulation().path("notices"), "/name")).contains("长江水务", "区水利局");
    }

    @Test
    @Order(8)
    void whoIsEnteredTooLateIsToldAtOnce() {
        String late = "late@client.example";
        circulate("wz.reviewer", "recipients", Map.of("name", "迟到的收件人", "email", late))
                .done();
        SOON.until("a letter came", () -> !LetterBox.to(late).isEmpty());
        assertThat(LetterBox.to(late))
                .singleElement()
                .satisfies(letter -> assertThat(letter).contains("was withdrawn on"));
    }

    @Test
    @Order(9)
    void whatANoticeSaysCannotBeChangedByTheApplication() throws SQLException {
        try (var database = TheSystem.asApplicationRole();
                var statement = database.createStatement()) {
            for (String change : List.of(
                    "update lims.reporting_notice set text_zh = ''",
                    "delete from lims.reporting_notice",
                    "delete from lims.reporting_download",
                    "update lims.reporting_withdrawal set reason = ''",
                    "update lims.reporting_recipient set email = ''")) {
                assertThatThrownBy(() -> statement.execute(change))
                        .as(change)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    @Order(10)
    void anotherReportOnTheSameResultsTakesItsPlace() {
        ask("wz.analyst1", "redraft", "").refusedBy("CapacityHeld");
        second = ask("wz.reviewer", "redraft", "").done().text("number");
        ask("wz.reviewer", "redraft", "").refusedBy("RedraftFollowsWithdrawal");
        assertThat(second).isNotEqualTo(first);
        assertThat(report("wz.signatory", second).text("replaces/number")).isEqualTo(first);
        assertThat(report("wz.signatory", second).text("replaces/reason")).isEqualTo("样品或点位存疑");
        TheSystem.as("wz.signatory")
                .post("/api/reporting/reports/" + second + "/issue", SIGNED)
                .done();
        SOON.until("sealed", () -> state(second).equals("GENUINE"));
        JsonNode old = verification(first);
        assertThat(old.path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(old.path("replacedBy").asText()).isEqualTo(second);
        SOON.until("published", () -> observations(second).size() > 0);
        assertThat(observations(second))
                .allMatch(each -> each.at("/parameters/status").asText().equals("current"));
        assertThat(observations(first))
                .allMatch(each -> each.at("/parameters/status").asText().equals("withdrawn"));
    }

    @Test
    @Order(11)
    void theyHearOfItOnceAndAreGivenTheNewOne() {
        SOON.until("a second letter came", () -> LetterBox.to(CLIENT).size() > 1);
        assertThat(LetterBox.to(CLIENT)).hasSize(2);
        assertThat(LetterBox.to(CLIENT).get(1)).contains(first, second);
        first = second;
        assertThat(names("recipients")).containsExactly("长江水务", "区水利局", "迟到的收件人");
        TheSystem.stranger().get(linkOf("长江水务")).done();
    }

    private static Answer ask(String account, String what, Object body) {
        return TheSystem.as(account).post("/api/reporting/reports/" + first + "/" + what, body);
    }

    private static Answer circulate(String account, String what, Object body) {
        return TheSystem.as(account).post("/api/reporting/circulation/" + first + "/" + what, body);
    }

    private static Answer pdf(String account) {
        return TheSystem.as(account).get("/api/reporting/reports/" + first + "/report.pdf");
    }

    private static JsonNode circulation() {
        return TheSystem.as("wz.quality")
                .get("/api/reporting/circulation/" + first)
                .done()
                .json();
    }

    private static List<String> names(String list) {
        return Answer.texts(circulation().path(list), "/name");
    }

    /** The file behind the page to which the link leads. */
    private static String linkOf(String recipient) {
        return Answer.stream(circulation().path("recipients"))
                .filter(each -> each.path("name").asText().equals(recipient))
                .map(each -> each.path("link").asText())
                .map(page -> "/api/reporting/received/" + page.substring(page.indexOf("key=") + 4) + "/report.pdf")
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> notices(String account) {
        return TheSystem.as(account)
                .get("/api/reporting/notices")
                .done()
                .items()
                .filter(notice -> notice.path("number").asText().equals(first))
                .toList();
    }

    private static List<String> tasks() {
        return TheSystem.as("wz.signatory")
                .get("/api/inbox/tasks?limit=200")
                .done()
                .items()
                .filter(task -> task.path("subjectLabel").asText().equals(first))
                .map(task -> task.path("kind").asText())
                .toList();
    }

    private static Answer report(String account, String number) {
        return TheSystem.as(account).get("/api/reporting/reports/" + number).done();
    }

    private static List<JsonNode> reports() {
        return TheSystem.as("wz.signatory")
                .get("/api/reporting/reports?limit=200")
                .done()
                .items()
                .toList();
    }

    private static String newest() {
        return reports().stream()
                .map(report -> report.path("number").asText())
                .filter(number ->
                        report("wz.signatory", number).text("workOrderId").equals(order))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode verification(String number) {
        PersonAtWork stranger = TheSystem.stranger();
        return stranger.get("/api/reporting/verification/" + number).done().json();
    }

    private static String state(String number) {
        return verification(number).path("state").asText();
    }

    private static List<JsonNode> observations(String number) {
        return Answer.stream(TheSystem.as("network.reader")
                        .get("/sta/v1.1/Observations?$top=1000&$filter=parameters/reportNumber%20eq%20'" + number + "'")
                        .done()
                        .json()
                        .path("value"))
                .toList();
    }
}
