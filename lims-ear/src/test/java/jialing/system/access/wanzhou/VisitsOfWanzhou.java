package jialing.system.access.wanzhou;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import jialing.system.shared.TheSystem;

/** An outside inspector who is expected at the Wanzhou sub-centre, and the pack of evidence that could be handed over. */
final class VisitsOfWanzhou {

    private VisitsOfWanzhou() {}

    static void enter(RecordBook book) {
        Map<String, Object> opening = Map.of(
                "name",
                book.traced("检查员 " + System.nanoTime()),
                "office",
                "生态环境部",
                "paper",
                "环办监测函〔2026〕1号",
                "until",
                Instant.now().plus(Duration.ofDays(1)).toString());
        book.body("VisitOpening", opening);
        book.name(
                "visits/{visit}",
                book.traced(TheSystem.as("wz.quality")
                        .post("/api/visits", opening)
                        .done()
                        .text("id")));
        book.body("VisitEnding", Map.of("reason", "来访结束"));
        book.body("VisitSecretGiven", Map.of("secret", "guessed"));
        book.body("VisitorComing", Map.of("secret", "guessed", "account", "visitor.x", "password", "a-long-password"));
        book.name("laboratories/{code}", WanzhouRecord.ORGANISATION);
    }
}
