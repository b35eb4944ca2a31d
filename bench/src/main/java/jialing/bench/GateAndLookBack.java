package jialing.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.client.Answer;
import jialing.client.PersonAtWork;

/**
 * The gate for a hundred containers and thirty analytes; and the way forward from one instrument to five million results, which are
 * copies of the last batch that was analysed with it, one every twenty minutes into the past.
 */
final class GateAndLookBack {

    private static final double MOST_AT_THE_GATE = 50;
    private static final double MOST_TO_LOOK_BACK = 300;
    private static final int CONTAINERS = 100;
    private static final int ANALYTES = 30;
    private static final long RESULTS = 5_000_000;
    private static final String INSTRUMENT = "WZ-MS-01";

    private final SystemUnderTest system;
    private final Findings findings;

    GateAndLookBack(SystemUnderTest system, Findings findings) {
        this.system = system;
        this.findings = findings;
    }

    void measure() throws SQLException {
        try (Connection connection = system.databaseOwner()) {
            gate(connection);
            lookBack(connection);
            new RecalledLots(system, findings).measure(connection);
        }
    }

    private void gate(Connection connection) throws SQLException {
        PersonAtWork analyst = system.as("wz.analyst1");
        List<String> containers = containers(connection);
        Map<String, Object> many = question(connection, containers);
        Map<String, Object> few = question(connection, containers.subList(0, 1));
        double whole = Series.of(
                        200, () -> analyst.post("/api/gate/questions", many).done())
                .percentile(95);
        findings.atMost(
                "The gate for %d containers × %d analytes with every instrument, 20 lots and every room, over REST, p95"
                        .formatted(containers.size(), ANALYTES),
                whole,
                "ms",
                MOST_AT_THE_GATE);
        findings.beside(
                "the same beside one container",
                whole,
                "one container:",
                Series.of(200, () -> analyst.post("/api/gate/questions", few).done())
                        .percentile(95),
                null);
    }

    private static List<String> containers(Connection connection) throws SQLException {
        return texts(
                connection,
                "select code from lims.sampling_container where organisation = 'CQ-WZ' and filled order by code limit "
                        + CONTAINERS);
    }

    /** The method's analytes, and as many more as make up thirty; lots and rooms of the laboratory. */
    private static Map<String, Object> question(Connection connection, List<String> containers) throws SQLException {
        List<String> analytes = texts(
                connection,
                "select analyte from lims.catalogue_method_analyte where matrix = 'water'"
                        + " group by analyte order by bool_or(standard = '" + IcpMs.METHOD + "') desc, analyte limit "
                        + ANALYTES);
        return Map.of(
                "activity",
                "ANALYSE",
                "procedures",
                List.of(Map.of("method", IcpMs.METHOD, "matrix", "water", "analytes", analytes)),
                "instruments",
                texts(connection, "select distinct code from lims.equipment_instrument where organisation = 'CQ-WZ'"),
                "materials",
                texts(connection, "select id::text from lims.materials_material where organisation = 'CQ-WZ' limit 20")
                        .stream()
                        .map(id -> Map.of("material", id, "role", "REAGENT"))
                        .toList(),
                "rooms",
                texts(connection, "select distinct code from lims.environment_place where organisation = 'CQ-WZ'"),
                "containers",
                containers.stream()
                        .map(code -> Map.of("code", code, "analytes", analytes))
                        .toList());
    }

    private void lookBack(Connection connection) throws SQLException {
        PersonAtWork officer = system.as("wz.quality");
        fill(connection);
        long size = officer.get(reach("2000-01-01T00:00:00Z"))
                .done()
                .json()
                .at("/extent/unsigned")
                .asLong();
        findings.atMost(
                "Look-back over %,d results of one instrument: how many, and the first page, p95".formatted(size),
                Series.of(20, () -> officer.get(reach("2000-01-01T00:00:00Z")).done())
                        .percentile(95),
                "ms",
                MOST_TO_LOOK_BACK);
        String lastMonth = Instant.now().minus(Duration.ofDays(30)).toString();
        Answer month = officer.get(reach(lastMonth)).done();
        findings.atMost(
                "the same since a month ago (%,d results)"
                        .formatted(month.json().at("/extent/unsigned").asLong()),
                Series.of(20, () -> officer.get(reach(lastMonth)).done()).percentile(95),
                "ms",
                MOST_TO_LOOK_BACK);
    }

    private static String reach(String since) {
        return "/api/look-backs/reach?kind=INSTRUMENT&key=" + INSTRUMENT + "&since=" + since;
    }

    /** The filling is no part of the record, and of no question here. */
    private static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            triggers(statement, "disable");
            UUID batch = source(connection);
            long results = number(
                    connection, "select max(determinations) from lims.gate_use where occasion_id = '" + batch + "'");
            long copies = RESULTS / results;
            statement.execute("""
                    create or replace function pg_temp.earlier_id(id uuid, serial bigint) returns uuid language sql immutable
                    as 'select md5(''earlier'' || id::text || serial::text)::uuid'
                    """);
            for (String copy : copies(batch, copies)) {
                statement.execute(copy);
            }
            triggers(statement, "enable");
            statement.execute("analyze");
        }
    }

    private static void triggers(Statement statement, String what) throws SQLException {
        for (String table : List.of("analysis_batch", "analysis_position", "gate_use", "analysis_result")) {
            statement.execute("alter table lims." + table + " " + what + " trigger user");
        }
    }

    private static List<String> copies(UUID batch, long copies) {
        String series = " generate_series(1, " + copies + ") serial ";
        String earlier = " - serial * interval '20 minutes'";
        return List.of(
                "insert into lims.analysis_batch select pg_temp.earlier_id(id, serial), version, number || '~' || serial,"
                        + " organisation, method, matrix, instrument, lowest_reading, highest_reading, analyst,"
                        + " analyst_name, round, 'SUBMITTED', opened_at" + earlier + ", submitted_at" + earlier
                        + " from lims.analysis_batch," + series + "where id = '" + batch + "'",
                "insert into lims.analysis_position (id, batch_id, organisation, ordinal, code, kind, analytes,"
                        + " container_id, sample_id, work_order_id, origin, reference_material_id, late_decision)"
                        + " select pg_temp.earlier_id(id, serial), pg_temp.earlier_id(batch_id, serial), organisation, ordinal,"
                        + " code, kind, analytes, container_id, sample_id, work_order_id, origin, reference_material_id,"
                        + " late_decision from lims.analysis_position," + series + "where batch_id = '" + batch + "'",
                "insert into lims.gate_use select pg_temp.earlier_id(id, serial), organisation, element_kind, element_key,"
                        + " activity, occasion_type, pg_temp.earlier_id(occasion_id, serial), occasion_version, person_id,"
                        + " used_on, used_at" + earlier + ", determinations from lims.gate_use," + series
                        + "where occasion_id = '" + batch + "' and activity = 'ANALYSE'",
                "insert into lims.analysis_result select pg_temp.earlier_id(r.id, serial), r.recorded_at" + earlier
                        + ", r.organisation, pg_temp.earlier_id(r.batch_id, serial), r.round,"
                        + " pg_temp.earlier_id(r.position_id, serial), r.analyte, r.version, r.kind, r.value, r.operator,"
                        + " r.limit_value, r.limit_kind, r.why_not, r.unrounded, r.unit, r.method, r.rounding_rule,"
                        + " r.rounding_version, r.formula, r.formula_version, r.calibration_id, r.detection_limit,"
                        + " r.readings, r.flags, r.reason from lims.analysis_result r," + series
                        + "where r.batch_id = '" + batch + "'");
    }

    private static UUID source(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(
                        "select b.id from lims.analysis_batch b join lims.gate_use u on u.occasion_id = b.id"
                                + " where b.instrument = '" + INSTRUMENT
                                + "' and b.state = 'SIGNED' order by b.opened_at desc limit 1")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(sql)) {
            var found = Stream.<String>builder();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found.build().toList();
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
