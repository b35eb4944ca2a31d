package jialing.demo;

import java.time.Duration;
import jialing.client.Answer;
import jialing.client.Patience;
import jialing.client.PersonAtWork;

/** A draw that was committed to, read out when the log's next checkpoint has decided it. */
final class WalkedDraw {

    private static final Patience SOON = Patience.of(Duration.ofMinutes(1));
    private static final int NOT_YET = 409;

    private final PersonAtWork reader;

    WalkedDraw(PersonAtWork reader) {
        this.reader = reader;
    }

    Answer readOut(String draw) {
        var outcome = new Answer[1];
        SOON.until("drawn", () -> {
            outcome[0] = reader.post("/api/draws/" + draw + "/outcome", "");
            return outcome[0].status() != NOT_YET;
        });
        return outcome[0].done();
    }
}
