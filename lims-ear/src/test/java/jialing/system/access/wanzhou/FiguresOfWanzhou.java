package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.time.LocalDate;
import java.util.Map;
import jialing.domain.shared.LabClock;
import jialing.system.shared.TheSystem;

/** Last year's figures, signed; the record is entered more than once, the figures are signed the first time only. */
final class FiguresOfWanzhou {

    private FiguresOfWanzhou() {}

    static void enter(RecordBook book) {
        int lastYear = LocalDate.now(LabClock.ZONE).getYear() - 1;
        Map<String, Object> keeping = Map.of("year", lastYear, "pin", PIN);
        if (TheSystem.as("wz.signatory").get("/api/figures/CQ-WZ/kept").status() == 404) {
            TheSystem.as("wz.signatory")
                    .post("/api/figures/CQ-WZ/kept", keeping)
                    .done();
        }
        book.name("figures/{organisation}", WanzhouRecord.ORGANISATION);
        book.body("FigureKeeping", keeping);
    }
}
