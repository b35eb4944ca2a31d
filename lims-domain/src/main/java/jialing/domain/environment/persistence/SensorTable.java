package jialing.domain.environment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.environment.Sensor;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Sql;

/** The register of sensors. */
@ApplicationScoped
public class SensorTable {

    private static final String ADD = "insert into lims.environment_sensor (id, version, organisation, code, place,"
            + " description, key_hash, ended, recorded_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String LATEST =
            "select distinct on (code) * from lims.environment_sensor where organisation = ?%s order by code, version desc";

    private static final String BY_KEY = "select s.* from lims.environment_sensor s where s.key_hash = ?"
            + " and not exists (select 1 from lims.environment_sensor n where n.id = s.id and n.version > s.version)";

    @Inject
    Sql sql;

    public void add(Sensor sensor, RecordedAct act) {
        sql.execute(
                ADD,
                sensor.id(),
                sensor.version(),
                sensor.organisation(),
                sensor.code(),
                sensor.place(),
                sensor.description(),
                sensor.keyHash(),
                sensor.ended(),
                act.recordedAt(),
                act.hash());
    }

    public List<Sensor> of(String organisation) {
        return sql.read(LATEST.formatted(""), SensorTable::sensor, organisation);
    }

    public Optional<Sensor> byCode(String organisation, String code) {
        return sql.read(LATEST.formatted(" and code = ?"), SensorTable::sensor, organisation, code).stream()
                .findFirst();
    }

    /** The one whose key it is now; former keys open nothing. */
    public Optional<Sensor> byKey(String keyHash) {
        return sql.read(BY_KEY, SensorTable::sensor, keyHash).stream().findFirst();
    }

    private static Sensor sensor(ResultSet row) throws SQLException {
        return new Sensor(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("organisation"),
                row.getString("code"),
                row.getString("place"),
                row.getString("description"),
                row.getString("key_hash"),
                row.getBoolean("ended"));
    }
}
