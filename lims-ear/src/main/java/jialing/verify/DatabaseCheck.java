package jialing.verify;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.log.Checkpoint;

/**
 * Checks a whole record against its log, in one snapshot of the database: the tree against its checkpoints, every act against its
 * leaf, every row of the record against what the acts' transactions wrote down of it.
 */
public final class DatabaseCheck {

    private final Connection connection;
    private final TrustedKeys trusted;
    private final List<String> seenBefore;
    private final Path archive;
    private final Findings findings;

    /**
     * @param seenBefore checkpoints that were handed out earlier, as signed notes: the log must still hold what they held
     * @param archive folder of the log's old tiles
     */
    DatabaseCheck(
            Connection connection, TrustedKeys trusted, List<String> seenBefore, Path archive, Findings findings) {
        this.connection = connection;
        this.trusted = trusted;
        this.seenBefore = seenBefore;
        this.archive = archive.toAbsolutePath().normalize();
        this.findings = findings;
    }

    /** Everything is read in the transaction that the connection is in; it should see one snapshot. */
    void check() throws SQLException {
        try (var statement = connection.createStatement()) {
            // What is called here MUST be PostgreSQL's own, and values must print as they were hashed.
            statement.execute("set local search_path = pg_catalog");
            statement.execute("set local timezone = 'UTC'");
            statement.execute("set local datestyle = 'ISO, YMD'");
            statement.execute("set local intervalstyle = 'postgres'");
            statement.execute("set local bytea_output = 'hex'");
            statement.execute("set local extra_float_digits = 1");
        }
        List<Checkpoint> earlier = seenBefore.stream()
                .flatMap(note -> trusted.openKept(note, findings).stream())
                .toList();
        var log = new LogCheck(connection, trusted, earlier, new ArchiveCheck(connection, archive, findings), findings);
        log.check();
        new ActsCheck(connection, trusted, log, findings).check();
        declarations(log);
        new ChangeSetsCheck(connection, log, findings).check();
        new RowsCheck(connection, findings).check();
        new DrawsCheck(connection, findings).check();
        new KeysCheck(connection, findings).check();
    }

    /** Each issued report stands in the log by itself too, for the QR codes. */
    private void declarations(LogCheck log) throws SQLException {
        Cursor.each(
                connection,
                "select r.id, r.number, r.content, i.issued_at from lims.reporting_report r"
                        + " join lims.reporting_issue i on i.report_id = r.id",
                row -> {
                    String text = "jialing report/v1\n" + row.getString("number") + "\n"
                            + Json.sha256Hex(row.getString("content")) + "\n";
                    log.mustHold(
                            row.getObject("id", UUID.class),
                            "TEXT",
                            Json.sha256(Json.utf8(text)),
                            "reporting_report " + row.getString("number"),
                            row.getObject("issued_at", OffsetDateTime.class).toInstant());
                });
        log.tellMissing("TEXT");
    }
}
