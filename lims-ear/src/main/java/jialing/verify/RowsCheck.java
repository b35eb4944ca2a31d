package jialing.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Every row of the record as it is now, against the last digest that a change set wrote down of it. */
final class RowsCheck {

    /** Counters, queues, sessions and the log itself: derived, or checked elsewhere. */
    private static final Pattern NOT_OF_THE_RECORD = Pattern.compile(
            "ledger_(?!witness|archived_file).*|shared_.*|people_session|people_challenge|people_provider_(visit|log_out)|analysis_waiting|plausibility_site_value|exchange_waiting|flyway_schema_history");

    private static final Pattern NAME = Pattern.compile("[a-z_0-9]+");

    private static final String TABLES =
            "select c.relname, string_agg(format('r.%I', a.attname), ', ' order by k.position)"
                    + " from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'lims'"
                    + " join pg_index i on i.indrelid = c.oid and i.indisprimary"
                    + " cross join lateral unnest(i.indkey::int2[]) with ordinality as k (attnum, position)"
                    + " join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum"
                    + " where c.relkind in ('r', 'p') and not c.relispartition group by c.relname";

    /** Only functions of PostgreSQL itself: those of the schema could have been changed together with a row. */
    private static final String COMPARE = "with last as (select distinct on (r.key) r.key, r.digest, c.recorded_at"
            + " from lims.ledger_change c cross join lateral"
            + " unnest(c.keys, c.digests) with ordinality as r (key, digest, position)"
            + " where c.table_name = '%1$s' order by r.key, c.ordinal desc, r.position desc),"
            + " kept as (select jsonb_build_array(%2$s)::text as key, to_jsonb(r) as content, r::text as written from lims.%1$s r)"
            + " select coalesce(l.key, k.key) as key, l.digest is null as unknown, k.key is null as gone, l.recorded_at"
            + " from last l full join kept k on k.key = l.key where l.digest is distinct from case"
            + " when k.key is null then null"
            + " when octet_length(l.digest) = 33 then '\\x02'::bytea || sha256(convert_to(rtrim(k.written, ',)'), 'UTF8'))"
            + " else sha256(convert_to(jsonb_strip_nulls(k.content)::text, 'UTF8')) end";

    private final Connection connection;
    private final Findings findings;

    RowsCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void check() throws SQLException {
        var tables = new TreeMap<String, String>();
        Cursor.each(connection, TABLES, row -> tables.put(row.getString(1), row.getString(2)));
        tables.keySet()
                .removeIf(name -> NOT_OF_THE_RECORD.matcher(name).matches()
                        || !NAME.matcher(name).matches());
        Cursor.each(connection, "select distinct table_name from lims.ledger_change", row -> {
            if (!tables.containsKey(row.getString(1))) {
                findings.wrong("TableKept", row.getString(1), null, "整张表不见了", "A whole table is gone");
            }
        });
        for (Map.Entry<String, String> table : tables.entrySet()) {
            compare(table.getKey(), table.getValue());
        }
        findings.fact("tables", tables.size());
    }

    private void compare(String table, String key) throws SQLException {
        Cursor.each(connection, String.format(COMPARE, table, key), row -> {
            String what = table + " " + row.getString("key");
            String when = row.getString("recorded_at");
            if (row.getBoolean("gone")) {
                findings.wrong("RowKept", what, when, "此行已被删除", "This row was deleted");
            } else if (row.getBoolean("unknown")) {
                findings.wrong("RowRecorded", what, when, "此行是绕过系统添加的", "This row was added behind the system's back");
            } else {
                findings.wrong("RowUnchanged", what, when, "此行在记录后被改动", "This row was changed after it was recorded");
            }
        });
    }
}
