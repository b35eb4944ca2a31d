package jialing.domain.reporting;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.TransparencyLog;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sql;
import jialing.domain.shared.View;

/**
 * Which reports are no longer current, for those who check reports without a connection: a list to take along, as one takes along a
 * list of revoked certificates. Reports are named by the SHA-256 of their numbers: who holds a report finds it, nobody can leaf through.
 */
@View
public class EndedReports {

    /** What kind of statement of the log the list is. */
    static final String KIND = "ended-reports";

    @Inject
    Sql sql;

    @Inject
    TransparencyLog log;

    @Inject
    LabClock clock;

    /** @param number SHA-256 of the report's number, lower-case hex */
    public record Ended(String number, String state, Instant endedAt) {

        private String line() {
            return number + " " + state + " " + endedAt + "\n";
        }
    }

    /**
     * The list MUST NOT be believed without its note.
     *
     * @param note signed by the log's key (C2SP signed-note): {@code <origin>/ended-reports}, then a line each for the time as of
     *     which the list was made, the size of the tree of which it misses no end, and the SHA-256 of its items, each as
     *     {@code <number> <state> <endedAt>} with a line end
     */
    public record EndedList(String note, List<Ended> items) {}

    public EndedList all() {
        // The size first: each end that this tree holds was committed before, and so is in the list.
        long size = log.size();
        List<Ended> ended = sql.read(
                "select r.number, e.state, e.ended_at from lims.reporting_end e"
                        + " join lims.reporting_report r on r.id = e.report_id"
                        + " join lims.reporting_issue i on i.report_id = r.id order by e.ended_at, r.number",
                EndedReports::ended);
        return new EndedList(log.vouchFor(KIND, lines(clock.now(), size, ended)), ended);
    }

    static List<String> lines(Instant asOf, long size, List<Ended> ended) {
        String items = ended.stream().map(Ended::line).collect(Collectors.joining());
        return List.of(
                asOf.truncatedTo(ChronoUnit.SECONDS).toString(), String.valueOf(size), CanonicalJson.sha256(items));
    }

    private static Ended ended(ResultSet row) throws SQLException {
        return new Ended(
                CanonicalJson.sha256(row.getString("number")), row.getString("state"), Sql.instant(row, "ended_at"));
    }
}
