package jialing.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The files for which tiles left the database: each must be there, and hold what the leaves give. */
final class ArchiveCheck {

    private final Connection connection;
    private final Path folder;
    private final Findings findings;

    ArchiveCheck(Connection connection, Path folder, Findings findings) {
        this.connection = connection;
        this.folder = folder;
        this.findings = findings;
    }

    /** @param grown SHA-256 of what belongs at a path of the log, which is asked for once; empty where nothing does */
    void check(Function<String, Optional<byte[]>> grown) throws SQLException {
        int[] files = {0};
        Cursor.each(connection, "select path, archived_at::text from lims.ledger_archived_file order by path", row -> {
            String path = row.getString(1);
            check(path, row.getString(2), grown.apply(path));
            files[0]++;
        });
        findings.fact("archivedFiles", files[0]);
    }

    private void check(String path, String when, Optional<byte[]> grown) {
        Optional<byte[]> kept = read(path);
        if (kept.isEmpty()) {
            findings.wrong(
                    "ArchivedFileKept",
                    path,
                    when,
                    "归档文件缺失：" + folder,
                    "A file of the log's archive is missing in " + folder);
        } else if (grown.isEmpty() || !Arrays.equals(grown.get(), Json.sha256(kept.get()))) {
            findings.wrong(
                    "ArchivedFileAsGrown",
                    path,
                    when,
                    "归档文件与日志不符：被改动",
                    "A file of the log's archive is not what the log gives: it was changed");
        }
    }

    /** The path comes from the database, and MUST NOT lead out of the folder. */
    private Optional<byte[]> read(String path) {
        Path file = folder.resolve(path).normalize();
        try {
            return file.startsWith(folder) && Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
