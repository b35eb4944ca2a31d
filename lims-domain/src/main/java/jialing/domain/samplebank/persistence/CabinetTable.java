package jialing.domain.samplebank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.samplebank.BankPosition;
import jialing.domain.samplebank.Cabinet;
import jialing.domain.shared.Sql;

/** Cabinets and their positions, each with all its versions. */
@ApplicationScoped
public class CabinetTable {

    private static final String ADD =
            "insert into lims.samplebank_cabinet (id, version, organisation, code, name_zh, name_en,"
                    + " place, device, recorded_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String LATEST =
            "select distinct on (code) * from lims.samplebank_cabinet where organisation = ?%s order by code, version desc";

    private static final String BY_DEVICE =
            "select c.* from lims.samplebank_cabinet c where c.organisation = ? and c.device = ?"
                    + " and not exists (select 1 from lims.samplebank_cabinet n where n.id = c.id and n.version > c.version)"
                    + " order by c.code limit 1";

    private static final String ADD_POSITION =
            "insert into lims.samplebank_position (id, version, organisation, cabinet, code,"
                    + " capacity, blocked, recorded_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String POSITIONS = "select distinct on (cabinet, code) * from lims.samplebank_position"
            + " where organisation = ? and cabinet = ?%s order by cabinet, code, version desc";

    @Inject
    Sql sql;

    public void add(Cabinet cabinet, RecordedAct act) {
        sql.execute(
                ADD,
                cabinet.id(),
                cabinet.version(),
                cabinet.organisation(),
                cabinet.code(),
                cabinet.nameZh(),
                cabinet.nameEn(),
                cabinet.place(),
                cabinet.device(),
                act.recordedAt(),
                act.hash());
    }

    public List<Cabinet> of(String organisation) {
        return sql.read(LATEST.formatted(""), CabinetTable::cabinet, organisation);
    }

    public Optional<Cabinet> byCode(String organisation, String code) {
        return sql.read(LATEST.formatted(" and code = ?"), CabinetTable::cabinet, organisation, code).stream()
                .findFirst();
    }

    /** The one that speaks by this device now. */
    public Optional<Cabinet> byDevice(String organisation, String device) {
        return sql.read(BY_DEVICE, CabinetTable::cabinet, organisation, device).stream()
                .findFirst();
    }

    public void add(List<BankPosition> positions, RecordedAct act) {
        sql.write(ADD_POSITION, insert -> {
            for (BankPosition position : positions) {
                insert.setObject(1, position.id());
                insert.setInt(2, position.version());
                insert.setString(3, position.organisation());
                insert.setString(4, position.cabinet());
                insert.setString(5, position.code());
                insert.setInt(6, position.capacity());
                insert.setString(7, position.blocked());
                insert.setObject(8, act.recordedAt().atOffset(ZoneOffset.UTC));
                insert.setString(9, act.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        });
    }

    /** As they are now, in the order of their codes. */
    public List<BankPosition> positions(String organisation, String cabinet) {
        return sql.read(POSITIONS.formatted(""), CabinetTable::position, organisation, cabinet);
    }

    public Optional<BankPosition> position(String organisation, String cabinet, String code) {
        return sql
                .read(POSITIONS.formatted(" and code = ?"), CabinetTable::position, organisation, cabinet, code)
                .stream()
                .findFirst();
    }

    /** Until the transaction ends: what is put there by two people at once is put one after the other. */
    public void hold(BankPosition position) {
        sql.read(
                "select pg_advisory_xact_lock(hashtextextended('samplebank/' || ? || '/' || ?, 0))",
                row -> 0,
                position.organisation(),
                position.label());
    }

    private static Cabinet cabinet(ResultSet row) throws SQLException {
        return new Cabinet(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("organisation"),
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("place"),
                row.getString("device"));
    }

    private static BankPosition position(ResultSet row) throws SQLException {
        return new BankPosition(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("organisation"),
                row.getString("cabinet"),
                row.getString("code"),
                row.getInt("capacity"),
                row.getString("blocked"));
    }
}
