package jialing.domain.analysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.BatchPosition;
import jialing.domain.analysis.PointRow;
import jialing.domain.analysis.RecordedSeries;
import jialing.domain.analysis.SeriesKind;
import jialing.domain.analysis.SeriesLine;
import jialing.domain.ledger.CanonicalJson;

/** The append-only table of series. A long series stays in the database until its points are asked for. */
@ApplicationScoped
public class SeriesTable {

    private static final String INSERT =
            "insert into lims.analysis_series (id, batch_id, organisation, round, position_id,"
                    + " kind, version, started_at, interval_millis, points, point_count, file, sha256, reason, recorded_by,"
                    + " recorded_by_name, recorded_at) values (?,?,?,?,?,?,?,?,?,?::jsonb,?,?,?,?,?,?,?)";

    private static final String LINES = "select s.id, p.code, s.round, s.kind, s.version, s.point_count, s.started_at,"
            + " s.interval_millis, s.file is not null as of_file, s.sha256, s.reason, s.recorded_by, s.recorded_by_name,"
            + " s.recorded_at from lims.analysis_series s join lims.analysis_position p on p.id = s.position_id";

    private static final String OF_BATCH =
            LINES + " where s.batch_id = ? order by s.round, p.ordinal, s.kind, s.version";

    private static final String LATEST =
            LINES + " where s.position_id = ? and s.round = ? and s.kind = ? order by s.version desc limit 1";

    private static final String IN_FORCE = "select distinct on (position_id, round) position_id, round, points"
            + " from lims.analysis_series where batch_id = any(?) and kind = ?"
            + " order by position_id, round, version desc";

    private static final String POINTS = "select points from lims.analysis_series where id = ?";

    private static final String BATCH = "select batch_id from lims.analysis_series where id = ?";

    private static final String FILE = "select file from lims.analysis_series where id = ? and file is not null";

    @Inject
    Rows rows;

    /** The points that count in a position, in one round. */
    public record Kept(UUID position, int round, List<PointRow> points) {}

    public void add(AnalyticalBatch batch, RecordedSeries series) {
        rows.forEach(INSERT, List.of(series), (insert, each) -> write(insert, batch, each));
    }

    /** Of the present round, the newest version. */
    public Optional<SeriesLine> latest(AnalyticalBatch batch, BatchPosition position, SeriesKind kind) {
        return rows
                .query(
                        LATEST,
                        query -> {
                            query.setObject(1, position.id());
                            query.setInt(2, batch.round());
                            query.setString(3, kind.name());
                        },
                        SeriesTable::line)
                .stream()
                .findFirst();
    }

    /** Every version of every round. */
    public List<SeriesLine> lines(AnalyticalBatch batch) {
        return rows.query(OF_BATCH, query -> query.setObject(1, batch.id()), SeriesTable::line);
    }

    /** Of every round the newest version. */
    public List<Kept> inForce(Collection<UUID> batches, SeriesKind kind) {
        return rows.query(
                IN_FORCE,
                query -> {
                    query.setArray(1, query.getConnection().createArrayOf("uuid", batches.toArray()));
                    query.setString(2, kind.name());
                },
                row -> new Kept(
                        row.getObject("position_id", UUID.class),
                        row.getInt("round"),
                        List.of(CanonicalJson.read(row.getString("points"), PointRow[].class))));
    }

    public Optional<UUID> batchOf(UUID id) {
        return rows.query(BATCH, query -> query.setObject(1, id), row -> row.getObject("batch_id", UUID.class)).stream()
                .findFirst();
    }

    public List<PointRow> points(UUID id) {
        return rows.query(POINTS, query -> query.setObject(1, id), row -> row.getString("points")).stream()
                .flatMap(json -> List.of(CanonicalJson.read(json, PointRow[].class)).stream())
                .toList();
    }

    /** Text of the file that it was read from; null for none. */
    public String file(UUID id) {
        return rows.query(FILE, query -> query.setObject(1, id), row -> row.getString("file")).stream()
                .findFirst()
                .orElse(null);
    }

    private static void write(PreparedStatement insert, AnalyticalBatch batch, RecordedSeries series)
            throws SQLException {
        insert.setObject(1, series.id());
        insert.setObject(2, batch.id());
        insert.setString(3, batch.organisation());
        insert.setInt(4, series.round());
        insert.setObject(5, series.position());
        insert.setString(6, series.kind().name());
        insert.setInt(7, series.version());
        insert.setObject(8, series.startedAt().map(Rows::utc).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setObject(9, series.interval().map(Duration::toMillis).orElse(null), Types.BIGINT);
        insert.setString(10, CanonicalJson.of(series.measured().points()));
        insert.setInt(11, series.measured().points().size());
        insert.setString(12, series.file());
        insert.setString(13, series.sha256());
        insert.setString(14, series.reason());
        insert.setObject(15, series.recordedBy());
        insert.setString(16, series.recordedByName());
        insert.setObject(17, Rows.utc(series.recordedAt()));
    }

    private static SeriesLine line(ResultSet row) throws SQLException {
        return new SeriesLine(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getInt("round"),
                SeriesKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getInt("point_count"),
                Rows.instantOrNull(row, "started_at"),
                row.getObject("interval_millis", Long.class),
                row.getBoolean("of_file"),
                row.getString("sha256"),
                row.getString("reason"),
                row.getObject("recorded_by", UUID.class),
                row.getString("recorded_by_name"),
                Rows.instant(row, "recorded_at"));
    }
}
