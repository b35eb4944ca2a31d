package jialing.domain.environment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.environment.AmbientQuantity;
import jialing.domain.environment.AmbientReading;
import jialing.domain.environment.CurvePoint;
import jialing.domain.environment.Intake;
import jialing.domain.environment.IntakeSource;
import jialing.domain.environment.KeptFile;
import jialing.domain.shared.Sql;

/** Readings, and the intakes they came with. */
@ApplicationScoped
public class ReadingTable {

    private static final String HOLD =
            "select pg_advisory_xact_lock(hashtextextended('environment/' || ? || '/' || ?, 0))";

    /** One statement, so that the log has one line for a delivery. */
    private static final String ADD = "insert into lims.environment_reading"
            + " (organisation, place, quantity, source, measured_at, value, intake_id)"
            + " select ?, ?, n.quantity, ?, n.measured_at, n.value, ?"
            + " from unnest(cast(? as text[]), cast(? as timestamptz[]), cast(? as numeric[])) as n (quantity, measured_at, value)"
            + " on conflict do nothing returning quantity, measured_at, value";

    private static final String ADD_INTAKE =
            "insert into lims.environment_intake (id, organisation, place, source, sensor,"
                    + " file_name, file_sha256, file_bytes, readings, taken_by, taken_by_name, taken_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String INTAKES =
            "select id, place, source, sensor, file_name, file_sha256, readings, taken_by_name,"
                    + " taken_at from lims.environment_intake";

    private static final String FILE = "select file_name, file_bytes from lims.environment_intake"
            + " where organisation = ? and place = ? and id = ? and source = 'FILE'";

    private static final String FILE_KNOWN =
            "select 1 from lims.environment_intake where organisation = ? and place = ? and file_sha256 = ?";

    private static final String OF = "select quantity, measured_at, value from lims.environment_reading"
            + " where organisation = ? and place = ? and quantity = ? and measured_at";

    private static final String CURVE =
            "select date_bin(cast(? as interval), measured_at, cast(? as timestamptz)) as at, min(value) as low, max(value) as high,"
                    + " count(*) as readings from lims.environment_reading"
                    + " where organisation = ? and place = ? and quantity = ? and measured_at >= ? and measured_at <= ?"
                    + " group by 1 order by 1";

    /** The same for several places and quantities at once. */
    private static final String SPARKS =
            "select place, quantity, date_bin(cast(? as interval), measured_at, cast(? as timestamptz)) as at, min(value) as low,"
                    + " max(value) as high, count(*) as readings from lims.environment_reading"
                    + " where organisation = ? and (cast(? as text) is null or place = ?) and measured_at >= ? and measured_at <= ?"
                    + " group by 1, 2, 3 order by 1, 2, 3";

    @Inject
    Sql sql;

    /** Intakes for one place wait for each other, so that each sees the excursions that the one before found. */
    public void hold(String organisation, String place) {
        sql.read(HOLD, row -> 0, organisation, place);
    }

    /** @return those that were not known before */
    public List<AmbientReading> add(
            String organisation, String place, String source, UUID intake, List<AmbientReading> readings) {
        return sql.all(
                ADD,
                statement -> {
                    var connection = statement.getConnection();
                    statement.setString(1, organisation);
                    statement.setString(2, place);
                    statement.setString(3, source);
                    statement.setObject(4, intake);
                    statement.setArray(
                            5,
                            connection.createArrayOf(
                                    "text",
                                    readings.stream()
                                            .map(each -> each.quantity().name())
                                            .toArray()));
                    statement.setArray(
                            6,
                            connection.createArrayOf(
                                    "text",
                                    readings.stream()
                                            .map(each -> each.measuredAt().toString())
                                            .toArray()));
                    statement.setArray(
                            7,
                            connection.createArrayOf(
                                    "numeric",
                                    readings.stream().map(AmbientReading::value).toArray()));
                },
                ReadingTable::reading);
    }

    public void add(Intake intake, String organisation, UUID takenBy, byte[] file, String actHash) {
        sql.execute(
                ADD_INTAKE,
                intake.id(),
                organisation,
                intake.place(),
                intake.source().name(),
                intake.sensor(),
                intake.fileName(),
                intake.fileSha256(),
                file,
                intake.readings(),
                takenBy,
                intake.takenBy(),
                intake.takenAt(),
                actHash);
    }

    public boolean knowsFile(String organisation, String place, String sha256) {
        return !sql.read(FILE_KNOWN, row -> 1, organisation, place, sha256).isEmpty();
    }

    public List<Intake> intakes(String organisation, String place, int limit) {
        return sql.read(
                INTAKES + " where organisation = ? and place = ? order by id desc limit ?",
                ReadingTable::intake,
                organisation,
                place,
                limit);
    }

    public Optional<KeptFile> file(String organisation, String place, UUID intake) {
        return sql
                .read(
                        FILE,
                        row -> new KeptFile(row.getString("file_name"), row.getBytes("file_bytes")),
                        organisation,
                        place,
                        intake)
                .stream()
                .findFirst();
    }

    /** By time, both ends included. */
    public List<AmbientReading> between(
            String organisation, String place, AmbientQuantity quantity, Instant from, Instant until) {
        return sql.read(
                OF + " between ? and ? order by measured_at, source",
                ReadingTable::reading,
                organisation,
                place,
                quantity.name(),
                from,
                until);
    }

    public Optional<AmbientReading> before(String organisation, String place, AmbientQuantity quantity, Instant at) {
        return sql
                .read(
                        OF + " < ? order by measured_at desc limit 1",
                        ReadingTable::reading,
                        organisation,
                        place,
                        quantity.name(),
                        at)
                .stream()
                .findFirst();
    }

    public Optional<AmbientReading> after(String organisation, String place, AmbientQuantity quantity, Instant at) {
        return sql
                .read(
                        OF + " > ? order by measured_at limit 1",
                        ReadingTable::reading,
                        organisation,
                        place,
                        quantity.name(),
                        at)
                .stream()
                .findFirst();
    }

    /** At most so many points: what lies closer together is one point with its lowest and highest value. */
    public List<CurvePoint> curve(
            String organisation, String place, AmbientQuantity quantity, Instant since, Instant until, int points) {
        long seconds = Math.max(1, Duration.between(since, until).toSeconds() / points);
        return sql.read(
                CURVE,
                ReadingTable::point,
                seconds + " seconds",
                since,
                organisation,
                place,
                quantity.name(),
                since,
                until);
    }

    /** A short curve. */
    public record Spark(String place, AmbientQuantity quantity, CurvePoint point) {}

    /** @param place null for all of the organisation's */
    public List<Spark> sparks(String organisation, String place, Instant since, Instant until, int points) {
        long seconds = Math.max(1, Duration.between(since, until).toSeconds() / points);
        return sql.read(
                SPARKS,
                row -> new Spark(
                        row.getString("place"), AmbientQuantity.valueOf(row.getString("quantity")), point(row)),
                seconds + " seconds",
                since,
                organisation,
                place,
                place,
                since,
                until);
    }

    private static CurvePoint point(ResultSet row) throws SQLException {
        return new CurvePoint(
                Sql.instant(row, "at"), row.getBigDecimal("low"), row.getBigDecimal("high"), row.getLong("readings"));
    }

    private static AmbientReading reading(ResultSet row) throws SQLException {
        return new AmbientReading(
                AmbientQuantity.valueOf(row.getString("quantity")),
                Sql.instant(row, "measured_at"),
                row.getBigDecimal("value"));
    }

    private static Intake intake(ResultSet row) throws SQLException {
        return new Intake(
                row.getObject("id", UUID.class),
                row.getString("place"),
                IntakeSource.valueOf(row.getString("source")),
                row.getString("sensor"),
                row.getString("file_name"),
                row.getString("file_sha256"),
                row.getInt("readings"),
                row.getString("taken_by_name"),
                Sql.instant(row, "taken_at"));
    }
}
