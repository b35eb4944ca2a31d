package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import jialing.client.Answer;
import jialing.client.LaboratoryDay;
import jialing.system.sampling.SamplingTrip;
import jialing.system.shared.TheSystem;

/** Coded samples of the first trip that Wanzhou is about to send away, with a blind one among them. */
final class TransferOfWanzhou {

    private static final String CONSIGNMENTS = "/api/transfer/consignments";

    private TransferOfWanzhou() {}

    static void enter(RecordBook book, SamplingTrip trip) {
        JsonNode sample = trip.sample(trip.code());
        String container = Answer.stream(sample.path("containers"))
                .filter(each -> each.path("analytes").toString().contains("NH3N"))
                .map(each -> each.path("code").asText())
                .findFirst()
                .orElseThrow();
        Map<String, Object> form = Map.of(
                "kind", "CODED",
                "containers", List.of(container),
                "analytes", List.of("NH3N"),
                "dueOn", LaboratoryDay.today().toString());
        Answer prepared = TheSystem.as("wz.custodian").post(CONSIGNMENTS, form).done();
        String item = prepared.text("items/0/id");
        Map<String, Object> blind = Map.of("kind", "BLIND_DUPLICATE", "doubles", item);
        String consignment = book.traced(prepared.text("consignment/id"));
        TheSystem.as("wz.quality")
                .post(CONSIGNMENTS + "/" + consignment + "/blinds", blind)
                .done();
        book.traced(prepared.text("consignment/number"));
        book.name("consignments/{id}", consignment);
        book.option("consignment", consignment);
        book.option("returned", sample.path("id").asText());
        book.body("ConsignmentPreparing", form);
        book.body("BlindAdding", blind);
        book.body("LaboratoryDrawing", Map.of("leftOut", List.of()));
        book.body("ConsignmentSigning", Map.of("pin", PIN));
        book.body(
                "ConsignmentEnding",
                Map.of("reason", "改由本站检测", "account", "wz.custodian", "accountPin", PIN, "pin", PIN));
    }
}
