package jialing.system.access.wanzhou;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.FieldForm;
import jialing.system.sampling.SamplingTrip;

/** The samples of the first trip on their way from hand to hand. */
final class CustodyOfWanzhou {

    private CustodyOfWanzhou() {}

    static void enter(RecordBook book, SamplingTrip trip) {
        String code = trip.code();
        JsonNode sample = trip.sample(code);
        book.name("samples/{code}", book.traced(code));
        book.name("chains/{sampleCode}", code);
        book.option("q", code);
        book.option("subjectType", "Sample");
        book.option("subjectId", book.traced(sample.path("id").asText()));
        Answer.texts(sample.path("containers"), "/code").forEach(book::traced);
        JsonNode handOver = Answer.stream(RecordBook.read("wz.custodian", "/api/custody/chains/" + code)
                        .path("links"))
                .filter(link -> link.path("step").asText().equals("HANDED_OVER"))
                .findFirst()
                .orElseThrow();
        book.name("hand-overs/{id}", book.traced(handOver.path("handOver").asText()));
        book.traced(handOver.path("number").asText());
        book.body(
                "NewHandOver",
                Map.of("sampleCodes", List.of(code), "seal", "FS-1", "receiver", FieldForm.signer("wz.custodian")));
        book.body("NewReceipt", FieldForm.receiptOf(code));
    }
}
