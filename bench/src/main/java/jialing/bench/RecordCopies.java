package jialing.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Copies of a batch with everything around it, from the work order to the published observation and the acts, straight into the
 * tables: a million walks are no part of the question. Each copy has ids of its own that point at each other as the first ones do;
 * persons, instruments and materials stay the same.
 */
final class RecordCopies {

    /** Columns that name what is not copied. */
    private static final Set<String> SHARED = Set.of(
            "planned_by",
            "approved_by",
            "first_sampler",
            "second_sampler",
            "giver",
            "receiver",
            "received_by",
            "person_id",
            "analyst",
            "entered_by",
            "drawn_by",
            "programme",
            "reference_material_id",
            "change_set",
            "qc_plan");

    /** Those of the batch, and what their duplicates double. */
    private static final String SAMPLES = "(select unnest(array[s.id, s.doubles]) from lims.sampling_sample s"
            + " where s.id in (select sample_id from lims.analysis_position where batch_id = (select id from pg_temp.seed)))";

    private static final String ORDERS =
            "(select work_order_id from lims.analysis_position where batch_id = (select id from pg_temp.seed))";
    private static final String BATCH = "(select id from pg_temp.seed)";
    private static final String REPORTS =
            "(select id from lims.reporting_report where work_order_id in " + ORDERS + ")";

    private final Statement statement;
    private final String seed;

    RecordCopies(Statement statement, String seed) {
        this.statement = statement;
        this.seed = seed;
    }

    /** In the order in which the tables point at each other. */
    private static Map<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        rows.put("planning_work_order", "id in " + ORDERS);
        rows.put("sampling_sample", "id in " + SAMPLES);
        rows.put("sampling_container", "sample_id in " + SAMPLES);
        rows.put("sampling_field_record", "sample_id in " + SAMPLES);
        rows.put("sampling_field_reading", "sample_id in " + SAMPLES);
        rows.put(
                "custody_hand_over",
                "id in (select hand_over_id from lims.custody_hand_over_sample where sample_id in " + SAMPLES + ")");
        rows.put("custody_hand_over_sample", "sample_id in " + SAMPLES);
        rows.put("custody_receipt", "sample_id in " + SAMPLES);
        rows.put("analysis_batch", "id = " + BATCH);
        List.of("batch_analyte", "position", "calibration", "raw_record", "result")
                .forEach(table -> rows.put("analysis_" + table, "batch_id = " + BATCH));
        rows.put("quality_judgement", "batch_id = " + BATCH);
        rows.put("reporting_report", "id in " + REPORTS);
        List.of("issue", "seal", "end").forEach(table -> rows.put("reporting_" + table, "report_id in " + REPORTS));
        rows.put(
                "exchange_observation",
                "report_number in (select number from lims.reporting_report where id in " + REPORTS + ")");
        rows.put(
                "ledger_act",
                "subject_id in (select id from lims.analysis_result where batch_id = " + BATCH + ") or subject_id = "
                        + BATCH + " or subject_id in " + SAMPLES + " or subject_id in " + ORDERS + " or subject_id in "
                        + REPORTS);
        return rows;
    }

    void make(int from, int to) throws SQLException {
        statement.execute("drop table if exists pg_temp.seed");
        statement.execute("create temporary table seed as select " + seed + " as id");
        for (var rows : rows().entrySet()) {
            String table = rows.getKey();
            statement.execute(
                    "create temporary table rows_to_copy as select * from lims." + table + " where " + rows.getValue());
            statement.execute("alter table lims." + table + " disable trigger user");
            statement.execute(copy(table, from, to));
            statement.execute("alter table lims." + table + " enable trigger user");
            statement.execute("drop table rows_to_copy");
        }
    }

    private String copy(String table, int from, int to) throws SQLException {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        try (ResultSet column = statement.executeQuery("select column_name, udt_name from information_schema.columns"
                + " where table_schema = 'lims' and table_name = '" + table + "' and is_identity = 'NO'"
                + " order by ordinal_position")) {
            while (column.next()) {
                names.add(column.getString(1));
                values.add(value(table, column.getString(1), column.getString(2)));
            }
        }
        return "insert into lims.%s (%s) select %s from rows_to_copy r, generate_series(%d, %d) serial"
                .formatted(table, String.join(", ", names), String.join(", ", values), from, to);
    }

    private static String value(String table, String column, String type) {
        String own = "r." + column;
        if (type.equals("uuid") && !SHARED.contains(column)) {
            return "pg_temp.copy_id(" + own + ", serial)";
        }
        if (column.equals("readings") && type.equals("_uuid")) {
            return "array(select pg_temp.copy_id(each, serial) from unnest(" + own + ") each)";
        }
        if (column.equals("number") || column.equals("report_number") || isCode(table, column)) {
            return own + " || '/' || serial";
        }
        return switch (table + "." + column) {
            // a small file stands for the signed one, which is not looked into
            case "reporting_seal.pdf" -> "''::bytea";
            case "reporting_report.content" ->
                own + " || (select string_agg(pg_temp.copy_id(found[1]::uuid, serial)::text, ' ')"
                        + " from regexp_matches(" + own
                        + ", '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') found)";
            case "ledger_act.content" ->
                "case when r.verb = 'HAND_OVER' then jsonb_set(" + own + "::jsonb, '{handOver}',"
                        + " to_jsonb(pg_temp.copy_id((" + own + "::jsonb ->> 'handOver')::uuid, serial)))::text else "
                        + own + " end";
            default -> own;
        };
    }

    private static boolean isCode(String table, String column) {
        return column.equals("code") && table.startsWith("sampling_");
    }
}
