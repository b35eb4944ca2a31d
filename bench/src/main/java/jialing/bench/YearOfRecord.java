package jialing.bench;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A year of 130 institutions, some 1,700 rows each, straight into the tables: 500 orders with issued reports, 300 scores of proficiency
 * testing, 200 nonconformities. A twentieth of them has consequences.
 */
final class YearOfRecord {

    private static final int INSTITUTIONS = 130;

    private static final List<String> TABLES = List.of(
            "organisation_organisation",
            "planning_work_order",
            "reporting_report",
            "reporting_issue",
            "reporting_end",
            "proficiency_round",
            "proficiency_evaluation",
            "proficiency_score",
            "nonconformity_nonconformity",
            "nonconformity_standing");

    private final Statement statement;

    YearOfRecord(Statement statement) {
        this.statement = statement;
    }

    void fill() throws SQLException {
        triggers("disable");
        rows();
        triggers("enable");
        statement.execute("analyze");
    }

    private void triggers(String what) throws SQLException {
        for (String table : TABLES) {
            statement.execute("alter table lims." + table + " " + what + " trigger user");
        }
    }

    private void rows() throws SQLException {
        statement.execute(
                "insert into lims.organisation_organisation (code, name_zh, name_en, level, quality_supervisor, region_zh)"
                        + " select 'CQ-X' || lpad(n::text, 3, '0'), '机构' || n, 'Institution ' || n, 'PRIVATE', 'CQ-MC', '渝北区'"
                        + " from generate_series(1, " + INSTITUTIONS
                        + " - (select count(*) - 1 from lims.organisation_organisation)::int) n");
        statement.execute(
                "create temporary table rated as select code from lims.organisation_organisation where level <> 'MUNICIPAL'");
        statement.execute(
                "insert into lims.planning_work_order (id, version, organisation, number, title, element, sites, analytes, plan,"
                        + " planned_on, due_on, state, planned_by, planned_at, approved_by, approved_at)"
                        + " select gen_random_uuid(), 1, code, code || '-B-' || n, '例行监测', 'surface_water', '{}', '{}', '{}',"
                        + " current_date - n % 360 - 20, current_date - n % 360 - 5, 'APPROVED', gen_random_uuid(), now(), gen_random_uuid(), now()"
                        + " from rated, generate_series(1, 500) n");
        statement.execute(
                "insert into lims.reporting_report (id, organisation, number, work_order_id, work_order, project, content,"
                        + " content_hash, drafted_at) select gen_random_uuid(), organisation, 'BG-' || number, id, number, '', '{}', '', now()"
                        + " from lims.planning_work_order where number like '%-B-%'");
        statement.execute(
                "insert into lims.reporting_issue (report_id, organisation, person_id, name, statement, issued_at, act_hash)"
                        + " select r.id, r.organisation, gen_random_uuid(), '', '', (o.due_on + case when random() < 0.05 then 2 else -1 end)::timestamptz, ''"
                        + " from lims.reporting_report r join lims.planning_work_order o on o.id = r.work_order_id where r.number like 'BG-%-B-%'");
        statement.execute("insert into lims.reporting_end (report_id, organisation, state, reason, ended_at)"
                + " select report_id, organisation, case when random() < 0.2 then 'WITHDRAWN' else 'SUPERSEDED' end, '有误', issued_at"
                + " from lims.reporting_issue where name = '' and random() < 0.04");
        statement.execute(
                "insert into lims.proficiency_round (id, organisation, number, title, matrix, measurands, deadline, planned_by,"
                        + " planner, planned_at, act_hash) select gen_random_uuid(), 'CQ-MC', 'BENCH-' || n, '', 'water', '[]', now(),"
                        + " gen_random_uuid(), '', now(), '' from generate_series(1, 10) n");
        statement.execute(
                "insert into lims.proficiency_evaluation (round_id, organisation, content, signed_by, signer, signed_at, act_hash)"
                        + " select id, organisation, '{}', planned_by, '', now(), '' from lims.proficiency_round where number like 'BENCH-%'");
        statement.execute(
                "insert into lims.proficiency_score (round_id, organisation, laboratory, measurand, analyte, matrix, item, unit,"
                        + " result, assigned, deviation, kind, score, grade, repeated, scored_at)"
                        + " select r.id, 'CQ-MC', l.code, n, 'A' || n, 'water', 'A', 'mg/L', 1, 1, 1, 'Z', 0,"
                        + " (array['SATISFACTORY', 'QUESTIONABLE', 'UNSATISFACTORY'])[1 + (random() < 0.08)::int + (random() < 0.03)::int], false,"
                        + " now() - n * interval '11 days' from lims.proficiency_round r, rated l, generate_series(1, 30) n where r.number like 'BENCH-%'");
        statement.execute(
                "insert into lims.nonconformity_nonconformity (id, organisation, number, title, found, found_by, found_at, source,"
                        + " severity, opened_by, opener, capacity, opened_at, act_hash)"
                        + " select gen_random_uuid(), code, 'BF-' || code || '-B-' || n, '不符合', '', '', now(), 'BENCH', 'MINOR', gen_random_uuid(), '',"
                        + " 'QUALITY_OFFICER', now(), '' from rated, generate_series(1, 200) n");
        statement.execute(
                "insert into lims.nonconformity_standing (nonconformity_id, organisation, state, due_on, stopped)"
                        + " select id, organisation, case when late then 'AWAITS_CLOSING' else 'CLOSED' end, case when late then current_date - 3 end, false"
                        + " from (select id, organisation, random() < 0.05 as late from lims.nonconformity_nonconformity where number like 'BF-%-B-%') n");
    }
}
