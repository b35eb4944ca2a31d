package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import jialing.client.Patience;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;

/** The published report of the first trip and whom it was sent to. */
final class ReportingOfWanzhou {

    private static final Patience SOON = Patience.of(Duration.ofMinutes(1));

    private ReportingOfWanzhou() {}

    static void enter(RecordBook book, SamplingTrip trip) {
        String number = TheSystem.as("wz.signatory")
                .get("/api/reporting/reports?limit=200")
                .done()
                .items()
                .map(report -> report.path("number").asText())
                .filter(each -> RecordBook.read("wz.signatory", "/api/reporting/reports/" + each)
                        .path("workOrderId")
                        .asText()
                        .equals(trip.workOrder()))
                .findFirst()
                .orElseThrow();
        book.name("reports/{number}", book.traced(number));
        book.name("verification/{number}", number);
        book.name("circulation/{number}", number);
        TheSystem.as("wz.signatory")
                .post("/api/reporting/reports/" + number + "/issue", Map.of("pin", PIN))
                .done();
        SOON.until(
                "published",
                () -> TheSystem.as("wz.planner")
                        .get("/sta/v1.1/Observations?$top=200")
                        .done()
                        .body()
                        .contains(number));
        book.name(
                "observations/{id}",
                RecordBook.read("wz.planner", "/sta/v1.1/Observations?$top=1")
                        .at("/value/0/@iot.id")
                        .asText());
        recipient(book, number);
        book.body("NewRecipient", Map.of("name", "他人"));
        book.body("WithdrawalProposal", Map.of("category", "RESULT_IN_DOUBT", "reason", "存疑"));
        book.body("WithdrawalDeclining", Map.of("reason", "不撤"));
        Stream.of("Submitting", "Approval", "Issuing", "Signing", "WithdrawalApproval")
                .forEach(each -> book.body(each, Map.of("pin", PIN)));
    }

    private static void recipient(RecordBook book, String number) {
        JsonNode recipient = TheSystem.as("wz.signatory")
                .post("/api/reporting/circulation/" + number + "/recipients", Map.of("name", "万州水务集团"))
                .done()
                .json()
                .at("/recipients/0");
        book.name("recipients/{id}", book.traced(recipient.path("id").asText()));
        String link = recipient.path("link").asText();
        book.name("received/{key}", book.traced(link.substring(link.indexOf("key=") + 4)));
        book.traced("万州水务集团");
    }
}
