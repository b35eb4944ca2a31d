package jialing.domain.equipment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.equipment.Instrument;
import jialing.domain.equipment.InstrumentUse;
import jialing.domain.equipment.UseLog;
import jialing.domain.gate.Activity;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;

/** Who had which instrument in use: by scans, and by what went through the gate. */
@ApplicationScoped
public class UseTable {

    private static final String USES = "select u.*, i.code, e.ended_at from lims.equipment_use u"
            + " join lims.equipment_instrument i on i.id = u.instrument_id"
            + " left join lims.equipment_use_end e on e.use_id = u.id where ";

    /**
     * All kinds in one order, behind an instant and an id; each branch gives at most a page. A batch that took the instrument went
     * through the gate in the same instant: it is told once.
     */
    private static final String LOG = """
            select l.*, p.name as person_name from (
                (select u.begun_at as at, u.id, u.taken_by as source, u.activity, 'InstrumentUse' as occasion_type, u.occasion_id,
                        u.person_id, e.ended_at, e.how, e.remark
                 from lims.equipment_use u left join lims.equipment_use_end e on e.use_id = u.id
                 where u.instrument_id = ? and (u.begun_at, u.id) < (?, ?)
                 order by u.begun_at desc, u.id desc limit ?)
                union all
                (select g.used_at, g.id, 'GATE', g.activity, g.occasion_type, g.occasion_id, g.person_id, null, null, null
                 from lims.gate_use g
                 where g.element_kind = 'INSTRUMENT' and g.element_key = ? and g.organisation = ? and (g.used_at, g.id) < (?, ?)
                   and not exists (select from lims.equipment_use b join lims.equipment_instrument i on i.id = b.instrument_id
                        where i.organisation = g.organisation and i.code = g.element_key and b.taken_by = 'BATCH'
                          and b.occasion_id = g.occasion_id and b.begun_at = g.used_at)
                 order by g.used_at desc, g.id desc limit ?)) l
            left join lims.people_person p on p.id = l.person_id
            order by l.at desc, l.id desc limit ?
            """;

    @Inject
    Sql sql;

    public void add(Instrument instrument, InstrumentUse use) {
        sql.execute(
                "insert into lims.equipment_use (id, instrument_id, organisation, person_id, person_name, taken_by, activity, occasion_id,"
                        + " begun_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                use.id(),
                instrument.id(),
                instrument.organisation(),
                use.personId(),
                use.personName(),
                use.takenBy().name(),
                use.activity().name(),
                use.occasion(),
                use.begunAt());
    }

    public void end(String organisation, InstrumentUse use, String how, String remark, Actor by, Instant at) {
        sql.execute(
                "insert into lims.equipment_use_end (use_id, organisation, ended_at, ended_by, ended_by_name, how, remark)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                use.id(),
                organisation,
                at,
                by.personId(),
                by.name(),
                how,
                remark);
    }

    /** Those that last, newest first. */
    public List<InstrumentUse> open(UUID instrument) {
        return sql.read(
                USES + "u.instrument_id = ? and e.use_id is null order by u.begun_at desc", UseTable::use, instrument);
    }

    /** Uses that cover the instant, by the instrument's code, in one question. */
    public Map<String, List<InstrumentUse>> covering(String organisation, Collection<String> codes, Instant at) {
        return sql
                .read(
                        USES
                                + "i.organisation = ? and i.code = any (?) and u.begun_at <= ? and (e.ended_at is null or e.ended_at > ?)",
                        row -> Map.entry(row.getString("code"), use(row)),
                        organisation,
                        codes.toArray(String[]::new),
                        at,
                        at)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    public List<UseLog.Line> log(Instrument instrument, Instant before, UUID id, int rows) {
        return sql.read(
                LOG,
                row -> new UseLog.Line(
                        row.getObject("id", UUID.class),
                        Sql.instant(row, "at"),
                        UseLog.Source.valueOf(row.getString("source")),
                        Activity.valueOf(row.getString("activity")),
                        Activity.valueOf(row.getString("activity")).label(),
                        row.getString("occasion_type"),
                        row.getObject("occasion_id", UUID.class),
                        row.getString("person_name"),
                        Sql.instant(row, "ended_at"),
                        row.getString("how"),
                        row.getString("remark")),
                instrument.id(),
                before,
                id,
                rows,
                instrument.code(),
                instrument.organisation(),
                before,
                id,
                rows,
                rows);
    }

    private static InstrumentUse use(ResultSet row) throws SQLException {
        return new InstrumentUse(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                InstrumentUse.TakenBy.valueOf(row.getString("taken_by")),
                Activity.valueOf(row.getString("activity")),
                row.getObject("occasion_id", UUID.class),
                Sql.instant(row, "begun_at"),
                Sql.instant(row, "ended_at"));
    }
}
