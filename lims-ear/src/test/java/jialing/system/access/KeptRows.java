package jialing.system.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jialing.system.shared.TheSystem;

/** What the database keeps for an organisation, except who is logged in and who read what: to see whether somebody has changed it. */
final class KeptRows {

    private static final String TABLES =
            "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation'"
                    + " where n.nspname = 'lims' and c.relkind in ('r', 'p') and not c.relispartition"
                    + " and c.relname not in ('people_session', 'reporting_download', 'visits_look')";

    private KeptRows() {}

    /** @return a hash of the rows of each table */
    static Map<String, String> of(String organisation) throws SQLException {
        try (Connection database = TheSystem.asDatabaseOwner()) {
            var hashes = new TreeMap<String, String>();
            for (String table : tables(database)) {
                hashes.put(
                        table,
                        hash(
                                database,
                                "select md5(string_agg(t::text, ' ' order by t::text)) from lims." + table
                                        + " t where organisation = ?",
                                organisation));
            }
            hashes.put(
                    "tasks",
                    hash(
                            database,
                            "select md5(string_agg(id_, ' ' order by id_)) from engine.act_ru_task where tenant_id_ = ?",
                            organisation));
            return hashes;
        }
    }

    private static List<String> tables(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static String hash(Connection database, String query, String organisation) throws SQLException {
        try (var statement = database.prepareStatement(query)) {
            statement.setString(1, organisation);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return String.valueOf(rows.getString(1));
            }
        }
    }
}
