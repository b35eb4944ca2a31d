package jialing.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rows that the system wrote, written again by bare JDBC: the same columns and indexes of the same table, in tables that nothing else
 * knows, without row-level security or triggers.
 */
final class BareInsert {

    private final Connection connection;
    private final String copy;
    private final List<Object[]> rows;

    private BareInsert(Connection connection, String copy, List<Object[]> rows) {
        this.connection = connection;
        this.copy = copy;
        this.rows = rows;
    }

    /** @param condition SQL by which the rows are found; written by this program, never by a user */
    static BareInsert of(Connection connection, String table, String condition) throws SQLException {
        String copy = "bench." + table;
        var rows = new ArrayList<Object[]>();
        try (var statement = connection.createStatement()) {
            statement.execute("create schema if not exists bench");
            statement.execute("create table if not exists " + copy + " (like lims." + table + " including indexes)");
            try (var found = statement.executeQuery("select * from lims." + table + " where " + condition)) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    var row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
        }
        return new BareInsert(connection, copy, rows);
    }

    int count() {
        return rows.size();
    }

    /** One JDBC batch. */
    void insert() throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String places = String.join(",", Collections.nCopies(rows.get(0).length, "?"));
        try (var statement = connection.prepareStatement("insert into " + copy + " values (" + places + ")")) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    void empty() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("truncate " + copy);
        }
    }

    /** All of them in one transaction, into empty tables: the median of so many rounds, warmed up by as many. */
    static double milliseconds(Connection connection, List<BareInsert> tables, int rounds) throws SQLException {
        inserted(connection, tables, rounds);
        return inserted(connection, tables, rounds).median();
    }

    private static Series inserted(Connection connection, List<BareInsert> tables, int rounds) throws SQLException {
        var series = new double[rounds];
        connection.setAutoCommit(false);
        for (int round = 0; round < series.length; round++) {
            for (BareInsert table : tables) {
                table.empty();
            }
            connection.commit();
            series[round] = Series.once(() -> {
                for (BareInsert table : tables) {
                    table.insert();
                }
                connection.commit();
                return null;
            });
        }
        connection.setAutoCommit(true);
        return new Series(series);
    }
}
