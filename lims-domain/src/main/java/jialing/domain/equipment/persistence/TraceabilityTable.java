package jialing.domain.equipment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.equipment.OutsideStandard;
import jialing.domain.equipment.StandardLevel;
import jialing.domain.equipment.TraceabilityKind;
import jialing.domain.equipment.TraceabilityRow;
import jialing.domain.gate.QualityElement;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;
import jialing.domain.shared.Text;

/** With what was calibrated with what, up to the national standard and down to every instrument. */
@ApplicationScoped
public class TraceabilityTable {

    /** A standard counts as it was on the day on which it was used. No chain is longer than a dozen; what leads back to itself ends. */
    private static final String CHAIN = """
            with recursive link as (
                select 0 as depth, array [i.id] as path, 'INSTRUMENT' as kind, i.id, ?::date as day
                from lims.equipment_instrument i where i.id = ?
                union all
                select l.depth + 1, l.path || above.id, above.kind, above.id, above.day
                from link l cross join lateral (
                    select case when s.instrument_id is null then 'OUTSIDE' else 'INSTRUMENT' end as kind,
                           coalesce(s.instrument_id, s.outside_id) as id, c.calibrated_on as day
                    from lims.equipment_certificate c
                    join lims.equipment_certificate_standard s on s.certificate_id = c.id
                    where l.kind = 'INSTRUMENT' and c.id = lims.equipment_certificate_on(l.id, l.day)
                    union all
                    select 'OUTSIDE', o.traced_to, l.day
                    from lims.equipment_outside_standard o
                    where l.kind = 'OUTSIDE' and o.id = l.id and o.traced_to is not null) above
                where l.depth < 12 and above.id <> all (l.path))
            select l.depth, l.path, l.kind, l.id, l.day, i.code, i.name_zh, i.name_en, i.accuracy_class,
                   c.number, c.kind as certificate_kind, c.issued_by, c.calibrated_on, c.valid_from, c.valid_to,
                   o.name, o.body, o.certificate, o.level, o.valid_to as outside_valid_to
            from link l
            left join lims.equipment_instrument i on l.kind = 'INSTRUMENT' and i.id = l.id
            left join lims.equipment_certificate c
                   on l.kind = 'INSTRUMENT' and c.id = lims.equipment_certificate_on(l.id, l.day)
            left join lims.equipment_outside_standard o on l.kind = 'OUTSIDE' and o.id = l.id
            order by l.path
            """;

    private static final String BELOW = """
            with recursive below as (
                select c.id, c.instrument_id, c.calibrated_on
                from lims.equipment_certificate_standard s join lims.equipment_certificate c on c.id = s.certificate_id
                where s.instrument_id = ? and c.calibrated_on >= ?
                union
                select c.id, c.instrument_id, c.calibrated_on
                from below b
                join lims.equipment_certificate_standard s on s.instrument_id = b.instrument_id
                join lims.equipment_certificate c on c.id = s.certificate_id and c.calibrated_on >= b.calibrated_on)
            select distinct i.code, c.number
            from below b join lims.equipment_certificate c on c.id = b.id join lims.equipment_instrument i on i.id = b.instrument_id
            """;

    @Inject
    Sql sql;

    /** The instrument first, each standard behind what it was used for. */
    public List<TraceabilityRow> chain(UUID instrument, LocalDate on) {
        return sql.read(CHAIN, TraceabilityTable::link, on, instrument);
    }

    /** The certificates that rest on a working standard as it was since that day, directly or by others. */
    public List<QualityElement> calibratedWith(UUID instrument, LocalDate since) {
        return sql.read(
                BELOW,
                row -> QualityElement.calibration(row.getString("code"), row.getString("number")),
                instrument,
                since);
    }

    public List<OutsideStandard> standards(String organisation) {
        return sql.read(
                "select * from lims.equipment_outside_standard where organisation = ? order by name, id",
                TraceabilityTable::standard,
                organisation);
    }

    public List<OutsideStandard> standards(String organisation, Collection<UUID> ids) {
        return sql.read(
                "select * from lims.equipment_outside_standard where organisation = ? and id = any (?)",
                TraceabilityTable::standard,
                organisation,
                ids.toArray(UUID[]::new));
    }

    public void add(OutsideStandard standard, String organisation, Actor by, Instant at) {
        sql.execute(
                "insert into lims.equipment_outside_standard (id, organisation, name, body, certificate, level, valid_to, traced_to,"
                        + " registered_at, registered_by, registered_by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                standard.id(),
                organisation,
                standard.name(),
                standard.body(),
                standard.certificate(),
                standard.level().name(),
                standard.validTo(),
                standard.tracedTo(),
                at,
                by.personId(),
                by.name());
    }

    private static TraceabilityRow link(ResultSet row) throws SQLException {
        List<String> path = Stream.of((Object[]) row.getArray("path").getArray())
                .map(Object::toString)
                .toList();
        boolean outside = row.getString("kind").equals("OUTSIDE");
        return new TraceabilityRow(
                path,
                row.getObject("day", LocalDate.class),
                row.getString("code"),
                outside
                        ? Text.of(row.getString("name"), row.getString("name"))
                        : Text.of(row.getString("name_zh"), row.getString("name_en")),
                row.getString("accuracy_class"),
                outside ? row.getString("certificate") : row.getString("number"),
                enumOf(TraceabilityKind.class, row.getString("certificate_kind")),
                outside ? row.getString("body") : row.getString("issued_by"),
                row.getObject("calibrated_on", LocalDate.class),
                row.getObject(outside ? "outside_valid_to" : "valid_to", LocalDate.class),
                enumOf(StandardLevel.class, row.getString("level")));
    }

    private static <E extends Enum<E>> E enumOf(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static OutsideStandard standard(ResultSet row) throws SQLException {
        return new OutsideStandard(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("body"),
                row.getString("certificate"),
                StandardLevel.valueOf(row.getString("level")),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("traced_to", UUID.class));
    }
}
