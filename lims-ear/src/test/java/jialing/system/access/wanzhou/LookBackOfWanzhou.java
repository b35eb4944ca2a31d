package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.util.Map;
import jialing.system.shared.TheSystem;

/** A room of its own that somebody doubts. */
final class LookBackOfWanzhou {

    private LookBackOfWanzhou() {}

    static void enter(RecordBook book) {
        String opened = TheSystem.as("wz.quality")
                .post(
                        "/api/look-backs",
                        Map.of(
                                "kind", "ROOM",
                                "key", book.traced("万州恒温室"),
                                "since", "2026-01-01T00:00:00Z",
                                "until", "2026-01-02T00:00:00Z",
                                "reason", "温度记录缺失"))
                .done()
                .json()
                .at("/lookBack/id")
                .asText();
        book.name("look-backs/{id}", book.traced(opened));
        book.body(
                "LookBackOpening",
                Map.of("kind", "ROOM", "key", "A", "since", "2026-01-01T00:00:00Z", "reason", "温度超限"));
        book.body("LookBackDeciding", Map.of("decision", "NO_EFFECT", "reason", "没有影响", "pin", PIN));
        book.body("LookBackClosing", Map.of("pin", PIN));
    }
}
