package jialing.system.access.wanzhou;

import java.util.List;
import java.util.Map;
import jialing.client.PersonAtWork;
import jialing.system.draws.DrawOfLots;
import jialing.system.shared.TheSystem;

/** A draw that is read out. */
final class DrawsOfWanzhou {

    private DrawsOfWanzhou() {}

    static void enter(RecordBook book) {
        PersonAtWork officer = TheSystem.as("wz.quality");
        String draw = DrawOfLots.commit(officer, book.traced("万州双随机抽查 " + System.nanoTime()), 1)
                .done()
                .text("id");
        DrawOfLots.readOut(officer, draw);
        book.name("draws/{id}", book.traced(draw));
        book.body(
                "DrawCommitting",
                Map.of(
                        "purpose",
                        "抽查",
                        "count",
                        1,
                        "candidates",
                        List.of(Map.of("id", "a", "name", "甲", "weight", 1))));
    }
}
