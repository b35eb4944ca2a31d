package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.util.Map;
import jialing.client.Answer;
import jialing.system.shared.TheSystem;

/** A report about a district station, which the Wanzhou sub-centre handles since it supervises the station. */
final class ComplaintsOfWanzhou {

    private static final String DISTRICT = "CQ-500154";

    private ComplaintsOfWanzhou() {}

    static void enter(RecordBook book) {
        String subject = book.traced("举报 " + System.nanoTime());
        Answer received = TheSystem.stranger()
                .post(
                        "/api/complaints",
                        Map.of("about", DISTRICT, "kind", "MISCONDUCT", "subject", subject, "words", "改过数据"))
                .done();
        String id = Answer.stream(
                        RecordBook.read("wz.quality", "/api/complaints/cases").path("items"))
                .filter(line -> line.path("number").asText().equals(received.text("number")))
                .map(line -> line.path("id").asText())
                .findFirst()
                .orElseThrow();
        book.name("cases/{complaint}", book.traced(id));
        Answer kept = TheSystem.as("wz.quality")
                .upload(
                        "/api/complaints/cases/" + id + "/files?name=found.png",
                        "image/png",
                        SamplingOfWanzhou.picture())
                .done();
        book.name("files/{material}", book.traced(kept.text("files/0/id")));
        book.body(
                "ComplaintGiven", Map.of("about", "CQ-P002", "kind", "COMPLAINT", "subject", "报告迟了", "words", "晚了一周"));
        book.body("ComplaintReceipt", Map.of("receipt", "0000-0000"));
        book.body("ComplaintAddition", Map.of("receipt", "0000-0000", "words", "补充"));
        book.body("ComplaintWords", Map.of("words", "受理"));
        book.body("ComplaintDeciding", Map.of("finding", "UNFOUNDED", "words", "不属实", "pin", PIN));
    }
}
