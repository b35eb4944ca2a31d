package jialing.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import jialing.domain.ledger.log.Checkpoint;

/**
 * Checks a whole record against its log, in one snapshot of the database: the tree against its checkpoints, every act against its
 * leaf, every row of the record against what the acts' transactions wrote down of it.
 */
public final class DatabaseCheck {

    private final Connection connection;
    private final TrustedKeys trusted;
    private final List<String> seenBefore;
    private final Findings findings;

    /** @param seenBefore checkpoints that were handed out earlier, as signed notes: the log must still hold what they held */
    DatabaseCheck(Connection connection, TrustedKeys trusted, List<String> seenBefore, Findings findings) {
        this.connection = connection;
        this.trusted = trusted;
        this.seenBefore = seenBefore;
        this.findings = findings;
    }

    /** Everything is read in the transaction that the connection is in; it should see one snapshot. */
    void check() throws SQLException {
        try (var statement = connection.createStatement()) {
            // What is called here MUST be PostgreSQL's own, and times must print as they were hashed.
            statement.execute("set local search_path = pg_catalog");
            statement.execute("set local timezone = 'UTC'");
        }
        List<Checkpoint> earlier = seenBefore.stream()
                .flatMap(note -> trusted.open(note, findings).stream())
                .toList();
        var log = new LogCheck(connection, trusted, earlier, findings);
        log.check();
        new ActsCheck(connection, log, findings).check();
        new ChangeSetsCheck(connection, log, findings).check();
        new RowsCheck(connection, findings).check();
    }
}
