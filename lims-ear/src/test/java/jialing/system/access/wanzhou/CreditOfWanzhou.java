package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.util.Map;
import java.util.UUID;
import jialing.system.shared.TheSystem;

/** How the Wanzhou sub-centre is rated. */
final class CreditOfWanzhou {

    private CreditOfWanzhou() {}

    static void enter(RecordBook book) {
        TheSystem.as("mc.quality").post("/api/credit/runs", "").done();
        String thing = UUID.randomUUID().toString();
        book.name("ratings/{institution}", WanzhouRecord.ORGANISATION);
        book.name("appeals/{id}", thing);
        book.name("appeals/{appeal}", thing);
        book.name("files/{exhibit}", thing);
        book.body(
                "CreditAppealing",
                Map.of("criterion", "LATE_ORDER", "subjectId", thing, "subjectKey", "x", "reasons", "有误", "pin", PIN));
        book.body("CreditAppealDeciding", Map.of("upheld", true, "reasons", "属实", "pin", PIN));
    }
}
