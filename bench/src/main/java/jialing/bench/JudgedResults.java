package jialing.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jialing.domain.assessment.Assessment;
import jialing.domain.assessment.Determinand;
import jialing.domain.assessment.SurfaceWater;
import jialing.domain.assessment.WaterClass;
import jialing.domain.catalogue.Catalogue;
import jialing.domain.catalogue.Limit;
import jialing.domain.catalogue.Unit;

/**
 * A million results of surface water are read from the filled table and judged, each sample with its class and every value with its
 * verdict; beside it one statement joins the same rows with one limit each and compares them inside the database.
 */
final class JudgedResults {

    private static final int RESULTS = 1_000_000;
    private static final int FETCH = 10_000;
    private static final double MOST_MILLISECONDS = 20_000;
    private static final LocalDate SAMPLED_ON = LocalDate.of(2026, 5, 4);

    private static final String SOURCE = "(select r.batch_id from lims.analysis_result r"
            + " join lims.analysis_batch b on b.id = r.batch_id and b.state = 'SIGNED'"
            + " join lims.analysis_position p on p.id = r.position_id and p.kind = 'SAMPLE'"
            + " where r.analyte = 'NH3N' and r.kind = 'MEASURED' group by r.batch_id order by count(*) desc, r.batch_id limit 1)";

    /** What a result of the batch is copied as: eight analytes in each sample. */
    private static final String ANALYTES =
            "unnest(array['NH3N', 'COD', 'CODMN', 'TP', 'CU', 'ZN', 'PB', 'CD']) as a (code)";

    /** One analyte of the batch, so that each sample gets every analyte once. */
    private static final String ONE =
            " where r.batch_id = " + SOURCE + " and r.analyte = 'NH3N' and r.kind = 'MEASURED'";

    /** Copies of a signed batch, each with other contents: from a quarter of the first to four times as much. */
    private static final String COPIES =
            "insert into lims.analysis_result select gen_random_uuid(), r.recorded_at, r.organisation,"
                    + " j.id, r.round, r.position_id, a.code, r.version, r.kind,"
                    + " round(r.value * (0.25 + (j.serial % 16) * 0.25), scale(r.value)), r.operator, r.limit_value, r.limit_kind, r.why_not,"
                    + " r.unrounded, r.unit, r.method, r.rounding_rule, r.rounding_version, r.formula, r.formula_version, r.calibration_id,"
                    + " r.detection_limit, r.readings, r.flags, r.reason from bench_judged j, " + ANALYTES
                    + ", lims.analysis_result r"
                    + " join lims.analysis_position p on p.id = r.position_id and p.kind = 'SAMPLE'"
                    + ONE;

    /** One sample after the other. */
    private static final String FILLED =
            "select r.batch_id, r.position_id, r.analyte, r.kind, r.value, r.detection_limit, r.unit"
                    + " from lims.analysis_result r join bench_judged j on j.id = r.batch_id order by r.batch_id, r.position_id";

    private static final String COMPARED = "select count(*), count(*) filter (where r.value > l.high)"
            + " from lims.analysis_result r join bench_judged j on j.id = r.batch_id"
            + " left join lims.catalogue_limit l on l.analyte = r.analyte and l.standard = 'GB 3838-2002' and l.grade = 'III'"
            + " and l.setting in ('any', 'river') and l.effective_from <= date '2026-05-04'"
            + " and (l.effective_to is null or l.effective_to >= date '2026-05-04')";

    private final SystemUnderTest system;
    private final Findings findings;

    JudgedResults(SystemUnderTest system, Findings findings) {
        this.system = system;
        this.findings = findings;
    }

    void measure() throws SQLException {
        try (Connection connection = system.databaseOwner()) {
            fill(connection);
            connection.setAutoCommit(false);
            read(connection);
            long began = System.nanoTime();
            Tally tally = read(connection);
            double milliseconds = since(began);
            if (tally.samples == 0) {
                throw new IllegalStateException("no sample of the filled table has a class: nothing was measured");
            }
            compare(connection);
            began = System.nanoTime();
            compare(connection);
            double bare = since(began);
            findings.atMost(
                    "Judge %,d results of %,d samples by GB 3838-2002, read from the filled table (%,d exceed class III)"
                            .formatted(tally.results, tally.samples, tally.exceeding),
                    milliseconds,
                    "ms",
                    MOST_MILLISECONDS);
            findings.beside(
                    "the same beside one SQL join", milliseconds, "the same rows joined and compared:", bare, null);
        }
    }

    /** The filling is no part of the record, and of no question here. */
    private static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            long each = number(
                    statement,
                    "select count(*) from " + ANALYTES + ", lims.analysis_result r join lims.analysis_position p"
                            + " on p.id = r.position_id and p.kind = 'SAMPLE'" + ONE);
            statement.execute(
                    "create temp table bench_judged as select gen_random_uuid() as id, serial from generate_series(1, "
                            + (RESULTS / each) + ") serial");
            statement.execute("create unique index on bench_judged (id)");
            statement.execute("alter table lims.analysis_result disable trigger user");
            statement.execute(COPIES);
            statement.execute("alter table lims.analysis_result enable trigger user");
            statement.execute("analyze lims.analysis_result");
            statement.execute("analyze bench_judged");
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Counts what is said, one sample after the other. */
    private static final class Tally {

        private static final SurfaceWater STANDARD = new SurfaceWater("river", WaterClass.III);

        private final List<Limit> limits = Catalogue.shipped().limits().stream()
                .filter(limit -> limit.standard().equals("GB 3838-2002") && limit.inForceOn(SAMPLED_ON))
                .toList();
        private final List<Determinand> sample = new ArrayList<>();
        private String position = "";
        private long results;
        private long exceeding;
        private long samples;

        void take(String next, Determinand determinand) {
            if (!next.equals(position)) {
                judge();
                position = next;
            }
            sample.add(determinand);
            results++;
        }

        void judge() {
            Assessment assessment = STANDARD.assess(limits, sample);
            exceeding += assessment.exceeded().size();
            samples += assessment.grade().isPresent() ? 1 : 0;
            sample.clear();
        }
    }

    private static Tally read(Connection connection) throws SQLException {
        var tally = new Tally();
        try (PreparedStatement filled = connection.prepareStatement(FILLED)) {
            filled.setFetchSize(FETCH);
            try (ResultSet rows = filled.executeQuery()) {
                while (rows.next()) {
                    tally.take(rows.getString("batch_id") + rows.getString("position_id"), determinand(rows));
                }
            }
        }
        tally.judge();
        return tally;
    }

    private static Determinand determinand(ResultSet row) throws SQLException {
        Unit unit = Unit.of(row.getString("unit"));
        return row.getString("kind").equals("MEASURED")
                ? Determinand.measured(row.getString("analyte"), row.getBigDecimal("value"), unit)
                : Determinand.below(row.getString("analyte"), row.getBigDecimal("detection_limit"), unit);
    }

    private static void compare(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(COMPARED)) {
            rows.next();
        }
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e6;
    }
}
