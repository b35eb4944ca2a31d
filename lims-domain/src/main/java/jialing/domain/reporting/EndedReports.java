package jialing.domain.reporting;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sql;
import jialing.domain.shared.View;

/**
 * Which reports are no longer current, for those who check reports without a connection: a list to take along, as one takes along a
 * list of revoked certificates. Reports are named by the SHA-256 of their numbers: who holds a report finds it, nobody can leaf through.
 */
@View
public class EndedReports {

    @Inject
    Sql sql;

    @Inject
    LabClock clock;

    /** @param number SHA-256 of the report's number, lower-case hex */
    public record Ended(String number, String state, Instant endedAt) {}

    public record EndedList(Instant asOf, List<Ended> items) {}

    public EndedList all() {
        List<Ended> ended = sql.read(
                "select r.number, e.state, e.ended_at from lims.reporting_end e"
                        + " join lims.reporting_report r on r.id = e.report_id"
                        + " join lims.reporting_issue i on i.report_id = r.id order by e.ended_at",
                EndedReports::ended);
        return new EndedList(clock.now(), ended);
    }

    private static Ended ended(ResultSet row) throws SQLException {
        return new Ended(
                CanonicalJson.sha256(row.getString("number")), row.getString("state"), Sql.instant(row, "ended_at"));
    }
}
