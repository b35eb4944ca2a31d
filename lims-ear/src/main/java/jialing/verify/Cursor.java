package jialing.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a query row by row without holding all rows. */
final class Cursor {

    private static final int AT_ONCE = 5_000;

    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private Cursor() {}

    static void each(Connection connection, String sql, Row reading) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    reading.read(rows);
                }
            }
        }
    }
}
