package jialing.system.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody with every right on the database changes one value of one row, with all triggers silenced.
 *
 * @param table where
 * @param key of the row, as its columns print, e.g. an id
 * @param becomes the key afterwards: another one if the value was part of it
 * @param column what
 */
record Tampering(String table, String key, String becomes, String column) {

    private static final Pattern NOT_OF_THE_RECORD = Pattern.compile(
            "shared_.*|people_session|people_challenge|people_provider_(visit|log_out)|analysis_waiting|plausibility_site_value|exchange_waiting|flyway.*|ledger_tracked|ledger_pending");

    private record Column(String name, String type) {}

    /** Every table of the record in which there is a row, the ledger's own too. */
    static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("select c.relname from pg_class c join pg_namespace n"
                    + " on n.oid = c.relnamespace where n.nspname = 'lims' and c.relkind in ('r', 'p')"
                    + " and not c.relispartition order by 1")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            tables.removeIf(name -> NOT_OF_THE_RECORD.matcher(name).matches());
            var filled = new ArrayList<String>();
            for (String table : tables) {
                try (var rows = statement.executeQuery("select exists (select from lims." + table + ")")) {
                    rows.next();
                    if (rows.getBoolean(1)) {
                        filled.add(table);
                    }
                }
            }
            return filled;
        }
    }

    /**
     * Changes one value of a row chosen by chance; empty when the schema itself refuses such a value, or when it was changed before: a
     * second time could make it what it was.
     *
     * @param changedBefore the values changed so far
     */
    static Optional<Tampering> at(Connection connection, String table, Random chance, Set<String> changedBefore)
            throws SQLException {
        List<Column> columns = columns(connection, table);
        Column column = columns.get(chance.nextInt(columns.size()));
        String changed = changed(column);
        if (changed == null) {
            return Optional.empty();
        }
        String place;
        String key;
        String becomes;
        var savepoint = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("select tableoid::regclass || ' ' || ctid, tableoid::regclass, ctid,"
                    + " to_jsonb(r)::text from lims." + table + " r where " + column.name()
                    + " is not null order by md5(ctid::text || '" + chance.nextInt() + "') limit 1")) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                place = "update " + rows.getString(2) + " as r set " + column.name() + " = " + changed
                        + " where ctid = '" + rows.getString(3) + "' returning to_jsonb(r)::text";
                key = keyOf(connection, table, rows.getString(4));
            }
            if (!changedBefore.add(String.join(" ", table, key, column.name()))) {
                return Optional.empty();
            }
            try (var rows = statement.executeQuery(place)) {
                rows.next();
                becomes = keyOf(connection, table, rows.getString(1));
            }
            connection.releaseSavepoint(savepoint);
            return Optional.of(new Tampering(table, key, becomes, column.name()));
        } catch (SQLException refusedByTheSchema) {
            connection.rollback(savepoint);
            return Optional.empty();
        }
    }

    private static String keyOf(Connection connection, String table, String json) throws SQLException {
        try (var statement =
                connection.prepareStatement("select string_agg(?::jsonb ->> a.attname, ' ' order by k.position)"
                        + " from pg_index i cross join lateral unnest(i.indkey::int2[]) with ordinality as k (attnum, position)"
                        + " join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum"
                        + " where i.indrelid = ('lims.' || ?)::regclass and i.indisprimary")) {
            statement.setString(1, json);
            statement.setString(2, table);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = connection.prepareStatement("select column_name, data_type from information_schema.columns"
                + " where table_schema = 'lims' and table_name = ? and is_generated = 'NEVER'"
                + " order by ordinal_position")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(new Column(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return columns;
    }

    private static final Map<String, String> CHANGED = Map.ofEntries(
            Map.entry(
                    "text",
                    "overlay(%1$s placing case when right(%1$s, 1) = '7' then '8' else '7' end"
                            + " from greatest(length(%1$s), 1) for 1)"),
            Map.entry("numeric", "%s + 0.01"),
            Map.entry("integer", "%s + 1"),
            Map.entry("bigint", "%s + 1000000"),
            Map.entry("boolean", "not %s"),
            Map.entry("uuid", "gen_random_uuid()"),
            Map.entry("date", "%s - 1"),
            Map.entry("timestamp with time zone", "%s - interval '1 second'"),
            Map.entry("jsonb", "'{\"forged\": \"yes\"}'"),
            Map.entry("bytea", "set_byte(%1$s, length(%1$s) / 2, 255 - get_byte(%1$s, length(%1$s) / 2))"),
            Map.entry("ARRAY", "array_append(%1$s, '7')"));

    private static String changed(Column column) {
        String form = CHANGED.get(column.type());
        return form == null ? null : String.format(form, column.name());
    }
}
