package jialing.domain.sampling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.sampling.Circumstances;
import jialing.domain.sampling.FieldReading;
import jialing.domain.sampling.FieldRecord;
import jialing.domain.sampling.Weather;
import jialing.domain.shared.Position;
import org.hibernate.Session;

/** The append-only tables of field records, their readings and the photos they name. */
@ApplicationScoped
public class FieldRecordTable {

    private static final String INSERT_RECORD =
            "insert into sampling_field_record (id, sample_id, work_order_id, organisation, collected_at, recorded_at,"
                    + " first_sampler, first_sampler_name, second_sampler, second_sampler_name, lon, lat, accuracy_m,"
                    + " weather, circumstances, remark, content_hash)"
                    + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?::jsonb,?,?)";
    private static final String INSERT_READING =
            "insert into sampling_field_reading (field_record_id, recorded_at, sample_id, work_order_id, organisation,"
                    + " analyte, value, unit, method, instrument) values (?,?,?,?,?,?,?,?,?,?)";
    private static final String INSERT_PHOTO =
            "insert into sampling_field_record_photo (field_record_id, ordinal, organisation, photo_id) values (?,?,?,?)";

    @PersistenceContext
    EntityManager entityManager;

    public void add(FieldRecord record) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            insertRecord(connection, record);
            insertReadings(connection, record);
            insertPhotos(connection, record);
        });
    }

    public Optional<FieldRecord> byId(UUID id) {
        return one("id", id);
    }

    public Optional<FieldRecord> ofSample(UUID sampleId) {
        return one("sample_id", sampleId);
    }

    private static void insertRecord(Connection connection, FieldRecord record) throws SQLException {
        Position position = record.position();
        try (var insert = connection.prepareStatement(INSERT_RECORD)) {
            insert.setObject(1, record.id());
            insert.setObject(2, record.sampleId());
            insert.setObject(3, record.workOrderId());
            insert.setString(4, record.organisation());
            insert.setObject(5, utc(record.collectedAt()));
            insert.setObject(6, utc(record.recordedAt()));
            insert.setObject(7, record.firstSampler());
            insert.setString(8, record.firstSamplerName());
            insert.setObject(9, record.secondSampler());
            insert.setString(10, record.secondSamplerName());
            insert.setBigDecimal(11, position == null ? null : position.lon());
            insert.setBigDecimal(12, position == null ? null : position.lat());
            insert.setBigDecimal(13, position == null ? null : position.accuracyM());
            insert.setString(
                    14, record.weather() == null ? null : record.weather().name());
            insert.setString(15, CanonicalJson.of(record.circumstances()));
            insert.setString(16, record.remark());
            insert.setString(17, record.contentHash());
            insert.executeUpdate();
        }
    }

    private static void insertReadings(Connection connection, FieldRecord record) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT_READING)) {
            for (FieldReading reading : record.readings()) {
                insert.setObject(1, record.id());
                insert.setObject(2, utc(record.recordedAt()));
                insert.setObject(3, record.sampleId());
                insert.setObject(4, record.workOrderId());
                insert.setString(5, record.organisation());
                insert.setString(6, reading.analyte());
                insert.setBigDecimal(7, reading.value());
                insert.setString(8, reading.unit());
                insert.setString(9, reading.method());
                insert.setString(10, reading.instrument());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertPhotos(Connection connection, FieldRecord record) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT_PHOTO)) {
            int ordinal = 0;
            for (UUID photo : record.photos()) {
                insert.setObject(1, record.id());
                insert.setInt(2, ++ordinal);
                insert.setString(3, record.organisation());
                insert.setObject(4, photo);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Optional<FieldRecord> one(String column, UUID key) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var query =
                    connection.prepareStatement("select * from sampling_field_record where " + column + " = ?")) {
                query.setObject(1, key);
                try (var row = query.executeQuery()) {
                    return row.next() ? Optional.of(read(connection, row)) : Optional.empty();
                }
            }
        });
    }

    private static FieldRecord read(Connection connection, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        BigDecimal lon = row.getBigDecimal("lon");
        return new FieldRecord(
                id,
                row.getObject("sample_id", UUID.class),
                row.getObject("work_order_id", UUID.class),
                row.getString("organisation"),
                instant(row, "collected_at"),
                instant(row, "recorded_at"),
                row.getObject("first_sampler", UUID.class),
                row.getString("first_sampler_name"),
                row.getObject("second_sampler", UUID.class),
                row.getString("second_sampler_name"),
                lon == null ? null : new Position(lon, row.getBigDecimal("lat"), row.getBigDecimal("accuracy_m")),
                Weather.named(row.getString("weather")),
                CanonicalJson.read(row.getString("circumstances"), Circumstances.class),
                readings(connection, id),
                photos(connection, id),
                row.getString("remark"),
                row.getString("content_hash"));
    }

    private static List<FieldReading> readings(Connection connection, UUID id) throws SQLException {
        try (var query = connection.prepareStatement(
                "select * from sampling_field_reading where field_record_id = ? order by analyte")) {
            query.setObject(1, id);
            var readings = new ArrayList<FieldReading>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    readings.add(new FieldReading(
                            row.getString("analyte"),
                            row.getBigDecimal("value"),
                            row.getString("unit"),
                            row.getString("method"),
                            row.getString("instrument")));
                }
            }
            return List.copyOf(readings);
        }
    }

    private static List<UUID> photos(Connection connection, UUID id) throws SQLException {
        try (var query = connection.prepareStatement(
                "select photo_id from sampling_field_record_photo where field_record_id = ? order by ordinal")) {
            query.setObject(1, id);
            var photos = new ArrayList<UUID>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    photos.add(row.getObject(1, UUID.class));
                }
            }
            return List.copyOf(photos);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
