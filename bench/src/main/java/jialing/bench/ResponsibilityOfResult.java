package jialing.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import jialing.client.PersonAtWork;

/**
 * Who and what answers for one result, asked over REST for five hundred different results, in a record of a million of them. The
 * record grows by copies of two batches with everything around them: the demo's, walked to the end with an amendment and two
 * reports, and the grid's of twenty samples and many analytes.
 */
final class ResponsibilityOfResult {

    private static final double MOST_MILLISECONDS = 50;
    private static final int ASKED = 500;
    private static final int WALKED_TO_THE_END = 2_000;
    private static final int RESULTS = 1_000_000;

    private static final String DEMO = "(select p.batch_id from lims.reporting_report r"
            + " join lims.analysis_position p on p.work_order_id = r.work_order_id order by r.id limit 1)";

    private static final String GRID =
            "(select batch_id from lims.analysis_result group by batch_id order by count(*) desc limit 1)";

    private final SystemUnderTest system;
    private final Findings findings;

    ResponsibilityOfResult(SystemUnderTest system, Findings findings) {
        this.system = system;
        this.findings = findings;
    }

    void measure() throws SQLException {
        try (Connection connection = system.databaseOwner()) {
            Series few = asked(idsOf(connection));
            long rows = fill(connection);
            Series many = asked(idsOf(connection));
            findings.atMost(
                    "Responsibility chain of one result of %,d, over REST, p99 of %d different ones"
                            .formatted(rows, ASKED),
                    many.percentile(99),
                    "ms",
                    MOST_MILLISECONDS);
            findings.beside(
                    "the same beside the record as it was before, median",
                    many.median(),
                    "before:",
                    few.median(),
                    null);
        }
    }

    private Series asked(List<String> ids) {
        PersonAtWork signatory = system.as("wz.signatory");
        Iterator<String> next = ids.iterator();
        return Series.of(
                ids.size() * 5 / 6, // a sixth warms up
                () -> signatory
                        .get("/api/evidence/results/" + next.next() + "/responsibility")
                        .done());
    }

    /** Results of samples, half of them of batches that were walked to the end. */
    private static List<String> idsOf(Connection connection) throws SQLException {
        var ids = new ArrayList<String>();
        String half = "(select r.id from lims.analysis_result r join lims.analysis_position p on p.id = r.position_id"
                + " join lims.analysis_batch b on b.id = r.batch_id where p.kind = 'SAMPLE' and b.state %s 'SIGNED'"
                + " order by random() limit " + ASKED * 3 / 5 + ")";
        try (var query = connection.createStatement();
                ResultSet row = query.executeQuery("select id from (" + half.formatted("=") + " union all "
                        + half.formatted("<>") + ") asked order by random()")) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        return ids;
    }

    private static long fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    create function pg_temp.copy_id(id uuid, serial int) returns uuid language sql immutable
                    as 'select md5(id::text || serial::text)::uuid'
                    """);
            new RecordCopies(statement, DEMO).make(1, WALKED_TO_THE_END);
            long size = count(connection, "where batch_id = " + GRID);
            long missing = RESULTS - count(connection, "");
            new RecordCopies(statement, GRID)
                    .make(WALKED_TO_THE_END + 1, WALKED_TO_THE_END + (int) (missing / size + 1));
            statement.execute("analyze");
        }
        return count(connection, "");
    }

    private static long count(Connection connection, String where) throws SQLException {
        try (var query = connection.createStatement();
                ResultSet row = query.executeQuery("select count(*) from lims.analysis_result " + where)) {
            row.next();
            return row.getLong(1);
        }
    }
}
