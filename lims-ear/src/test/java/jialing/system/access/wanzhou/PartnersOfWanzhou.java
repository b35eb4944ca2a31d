package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.util.Map;
import jialing.system.partners.DeliveryFile;
import jialing.system.shared.TheSystem;

/** Results that were handed in by file and wait for the signatory. */
final class PartnersOfWanzhou {

    private PartnersOfWanzhou() {}

    static void enter(RecordBook book) {
        String sample = "WZ-" + System.nanoTime();
        String delivery = TheSystem.as("wz.analyst1")
                .upload(
                        "/api/partners/deliveries?name=wz.csv",
                        "text/csv",
                        DeliveryFile.of("wz").line(sample, "0.125").csv())
                .done()
                .text("id");
        book.traced(sample);
        book.name("deliveries/{delivery}", book.traced(delivery));
        book.option("replaces", delivery);
        book.body("DeliverySigning", Map.of("pin", PIN));
    }
}
