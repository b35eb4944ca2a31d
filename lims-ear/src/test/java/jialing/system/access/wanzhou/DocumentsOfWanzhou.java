package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import jialing.client.LaboratoryDay;
import jialing.system.shared.TheSystem;

/** An operating procedure of the laboratory. */
final class DocumentsOfWanzhou {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private DocumentsOfWanzhou() {}

    static void enter(RecordBook book) {
        String number = "WZ/ZY-" + System.nanoTime();
        String id = TheSystem.as("wz.analyst1")
                .post("/api/documents/documents", newDocument(number))
                .done()
                .text("id");
        book.name("documents/{id}", book.traced(id));
        book.name("versions/{ordinal}", "1");
        book.traced(number);
        book.body("NewDocument", newDocument("ZY-01"));
        book.body("NewVersion", Map.of("file", PDF, "changes", "改版"));
        book.body("VersionApproval", Map.of("inForceFrom", LaboratoryDay.today().toString(), "pin", PIN));
        book.body("DocumentReason", Map.of("reason", "不再使用"));
        book.body("Distributing", Map.of("organisation", WanzhouRecord.ORGANISATION));
        book.body("ReadingDemand", Map.of("demanded", true));
    }

    private static Map<String, Object> newDocument(String number) {
        return Map.of(
                "number", number, "title", "作业指导书", "kind", "SOP", "reviewMonths", 12, "file", PDF, "changes", "初版");
    }
}
