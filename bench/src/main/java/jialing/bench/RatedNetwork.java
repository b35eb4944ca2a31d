package jialing.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import jialing.client.PersonAtWork;

/** The credit of 130 institutions from a year's record, over REST: questions, scores, and for every rating that is new an act and its rows. */
final class RatedNetwork {

    private static final double MOST_SECONDS = 10;
    private static final int RUNS = 5;

    /** What the rating has to find, summed up by nobody but the database. */
    private static final List<String> BARE = List.of(
            "select o.organisation, count(*) from lims.planning_work_order o left join (select r.work_order_id, min(i.issued_at) as at"
                    + " from lims.reporting_report r join lims.reporting_issue i on i.report_id = r.id group by 1) i"
                    + " on i.work_order_id = o.id where o.due_on > current_date - 365 and (i.at is null or i.at::date > o.due_on)"
                    + " group by 1",
            "select laboratory, grade, count(*) from lims.proficiency_score where scored_at > now() - interval '1 year' group by 1, 2",
            "select organisation, state, count(*) from lims.reporting_end where ended_at > now() - interval '1 year' group by 1, 2",
            "select organisation, count(*) from lims.nonconformity_standing where due_on < current_date group by 1");

    private final SystemUnderTest system;
    private final Findings findings;

    RatedNetwork(SystemUnderTest system, Findings findings) {
        this.system = system;
        this.findings = findings;
    }

    void measure() throws SQLException {
        try (Connection connection = system.databaseOwner();
                Statement statement = connection.createStatement()) {
            new YearOfRecord(statement).fill();
            PersonAtWork officer = system.as("mc.quality");
            var told = new JsonNode[1];
            double first = Series.once(
                    () -> told[0] = officer.post("/api/credit/runs", "").done().json());
            String what = "Rate %d institutions on %,d facts of a year, over REST"
                    .formatted(
                            told[0].path("institutions").asInt(),
                            told[0].path("facts").asInt());
            findings.atMost(what + " (the first time: every rating is new)", first / 1000, "s", MOST_SECONDS);
            Series again =
                    Series.of(RUNS, () -> officer.post("/api/credit/runs", "").done());
            Series bare = Series.of(RUNS, () -> sums(statement));
            findings.beside(
                    "the same again, when nothing has changed (median)",
                    again.median(),
                    "four sums by the database",
                    bare.median(),
                    null);
        }
    }

    private static int sums(Statement statement) {
        int rows = 0;
        try {
            for (String sum : BARE) {
                try (var found = statement.executeQuery(sum)) {
                    while (found.next()) {
                        rows++;
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }
}
