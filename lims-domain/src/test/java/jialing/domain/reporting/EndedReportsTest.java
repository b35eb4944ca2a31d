package jialing.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.log.Checkpoint;
import jialing.domain.ledger.log.NoteSigner;
import jialing.domain.ledger.log.Statement;
import jialing.domain.reporting.EndedReports.Ended;
import org.junit.jupiter.api.Test;

/** What the log signs of the list of ended reports: the same list and key give the same note, which the browser's test reads. */
class EndedReportsTest {

    /** Read by {@code endedReports.spec.ts} and {@code ReportCodeCheckTest} too. */
    private static final String NOTE = """
            jialing.example/log/ended-reports
            2026-11-25T04:00:00Z
            6
            b73262d52aef171637d47873ce61923776da256a708745565b3397c0f45510a6

            — jialing.example/log bXgK4rHTC1e245VAxWARXHajqGjcQVG/EzcyOaTCfPR0ZcTeVHdDEab4sGuOpz6FFMdUgMy4Ap63RYYromGwYrwCqQo=
            """;

    private static final List<Ended> ITEMS = List.of(
            new Ended(
                    CanonicalJson.sha256("BG-CQ-WZ-2026-0001"),
                    "WITHDRAWN",
                    Instant.parse("2026-11-24T04:00:00.123456Z")),
            new Ended(CanonicalJson.sha256("BG-CQ-WZ-2026-0002"), "SUPERSEDED", Instant.parse("2026-11-24T05:00:00Z")));

    @Test
    void theNoteSaysAsOfWhenOfWhichTreeAndWhichItems() throws Exception {
        assertThat(noteOf(ITEMS)).isEqualTo(NOTE);
    }

    @Test
    void aListOfNoneIsSignedToo() throws Exception {
        assertThat(noteOf(List.of())).contains(CanonicalJson.sha256("")).isNotEqualTo(NOTE);
    }

    @Test
    void itIsNoCheckpoint() {
        assertThat(Checkpoint.parse(statementOf(ITEMS).print())).isEmpty();
    }

    private static String noteOf(List<Ended> items) throws Exception {
        var signer = new NoteSigner("jialing.example/log", KnownKey.pair());
        return signer.sign(statementOf(items).print()).print();
    }

    private static Statement statementOf(List<Ended> items) {
        var asOf = Instant.parse("2026-11-25T04:00:00.789Z");
        return new Statement("jialing.example/log", EndedReports.KIND, EndedReports.lines(asOf, 6, items));
    }
}
