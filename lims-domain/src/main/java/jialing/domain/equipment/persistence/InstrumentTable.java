package jialing.domain.equipment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.equipment.Instrument;
import jialing.domain.equipment.InstrumentDueChanged;
import jialing.domain.equipment.InstrumentFacts;
import jialing.domain.equipment.InstrumentState;
import jialing.domain.equipment.StateChange;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;

/** The register: what instruments are, in which state, and with all their evidence in one question. */
@ApplicationScoped
public class InstrumentTable {

    private static final String WHOLE = """
            select jsonb_build_object('id', i.id, 'organisation', i.organisation, 'code', i.code, 'version', i.version,
                'facts', jsonb_build_object('nameZh', i.name_zh, 'nameEn', i.name_en, 'model', i.model, 'serialNumber', i.serial_number,
                    'lowestReading', i.lowest_reading, 'highestReading', i.highest_reading, 'readingUnit', i.reading_unit,
                    'resolution', i.resolution, 'accuracyClass', i.accuracy_class, 'place', i.place, 'keeper', i.keeper,
                    'keeperName', i.keeper_name, 'scannedBeforeUse', i.scanned_before_use, 'oneRunAtATime', i.one_run_at_a_time),
                'states', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'state', s.state, 'since', s.since, 'reason', s.reason,
                    'methods', s.methods, 'analytes', s.analytes, 'decidedBy', s.decided_by, 'decidedByName', s.decided_by_name)
                    order by s.since, s.id), '[]') from lims.equipment_state_change s where s.instrument_id = i.id),
                'certificates', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'organisation', c.organisation, 'number', c.number,
                    'kind', c.kind, 'issuedBy', c.issued_by, 'calibratedOn', c.calibrated_on, 'validFrom', c.valid_from, 'validTo', c.valid_to,
                    'passed', c.passed, 'takenOver', c.taken_over, 'points', c.points, 'unit', c.unit, 'remark', c.remark,
                    'fileId', c.file_id, 'enteredAt', c.entered_at, 'enteredByName', c.entered_by_name,
                    'fitness', (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'fit', f.fit, 'permittedError', f.permitted_error,
                        'criteria', f.criteria, 'confirmedAt', f.confirmed_at, 'confirmedBy', f.confirmed_by,
                        'confirmedByName', f.confirmed_by_name) order by f.confirmed_at), '[]')
                        from lims.equipment_fitness f where f.certificate_id = c.id),
                    'end', (select jsonb_build_object('inDoubt', e.in_doubt, 'reason', e.reason, 'endedAt', e.ended_at,
                        'endedByName', e.ended_by_name) from lims.equipment_certificate_end e where e.certificate_id = c.id))
                    order by c.calibrated_on desc, c.valid_from desc, c.number), '[]')
                    from lims.equipment_certificate c where c.instrument_id = i.id),
                'checks', (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'checkedAt', k.checked_at, 'means', k.means,
                    'against', k.against, 'quantity', k.quantity, 'unit', k.unit, 'reading', k.reading, 'reference', k.reference,
                    'criterion', k.criterion, 'readingUncertainty', k.reading_uncertainty,
                    'referenceUncertainty', k.reference_uncertainty, 'remark', k.remark, 'checkedBy', k.checked_by,
                    'checkedByName', k.checked_by_name) order by k.checked_at desc), '[]')
                    from lims.equipment_interim_check k where k.instrument_id = i.id),
                'plans', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'intervalMonths', p.interval_months,
                    'firstDue', p.first_due, 'setAt', p.set_at, 'setByName', p.set_by_name) order by p.set_at), '[]')
                    from lims.equipment_plan p where p.instrument_id = i.id),
                'repairedAt', (select max(m.recorded_at) from lims.equipment_maintenance m where m.instrument_id = i.id
                    and m.kind in ('REPAIR', 'ADJUSTMENT')))::text
            from lims.equipment_instrument i
            """;

    /** What is due first, as {@link Instrument#due} says it: the end of the certificate relied on last, or a planned check. */
    private static final String DUE = """
             and least(
                coalesce((select c.valid_to from lims.equipment_certificate c where c.id = lims.equipment_certificate_on(i.id, ?)),
                         (select p.first_due from lims.equipment_plan p where p.instrument_id = i.id and p.kind = 'CERTIFICATE'
                          order by p.set_at desc limit 1)),
                (select coalesce((select max(k.checked_at at time zone 'Asia/Shanghai')::date from lims.equipment_interim_check k
                                  where k.instrument_id = i.id and k.passed) + make_interval(months => p.interval_months), p.first_due)::date
                 from (select * from lims.equipment_plan p where p.instrument_id = i.id and p.kind = 'INTERIM_CHECK'
                       order by p.set_at desc limit 1) p where p.interval_months is not null)) <= ?
            """;

    private static final String STATE =
            " and (select s.state from lims.equipment_state_change s where s.instrument_id = i.id"
                    + " order by s.since desc, s.id desc limit 1) = ?";

    private static final String INSERT =
            "insert into lims.equipment_instrument (id, organisation, code, version, name_zh, name_en, model,"
                    + " serial_number, lowest_reading, highest_reading, reading_unit, resolution, accuracy_class, place, keeper, keeper_name,"
                    + " scanned_before_use, one_run_at_a_time)"
                    + " values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String REVISE =
            "update lims.equipment_instrument set version = version + 1, name_zh = ?, name_en = ?, model = ?,"
                    + " serial_number = ?, lowest_reading = ?, highest_reading = ?, reading_unit = ?, resolution = ?, accuracy_class = ?,"
                    + " place = ?, keeper = ?, keeper_name = ?, scanned_before_use = ?, one_run_at_a_time = ? where id = ? and version = ?";

    @Inject
    Sql sql;

    public List<Instrument> all(String organisation, Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : whole(
                        " where i.organisation = ? and i.code = any (?) order by i.code",
                        organisation,
                        codes.toArray(String[]::new));
    }

    public List<Instrument> of(String organisation) {
        return whole(" where i.organisation = ? order by i.code", organisation);
    }

    public List<Instrument> byId(UUID id) {
        return whole(" where i.id = ?", id);
    }

    /** All of that code that may be seen, that of the organisation first. */
    public List<Instrument> seen(String organisation, String code) {
        return whole(" where i.code = ? order by i.organisation <> ?, i.organisation", code, organisation);
    }

    /** What the list of an organisation is narrowed to; null: not narrowed. */
    public record Narrowing(String text, InstrumentState state, LocalDate dueUntil, LocalDate today) {}

    /** In the order of the codes, behind the one named. */
    public List<Instrument> page(String organisation, Narrowing narrowed, String after, int rows) {
        var where = new StringBuilder(" where i.organisation = ? and i.code > ?");
        var values = new ArrayList<Object>(List.of(organisation, after));
        if (narrowed.text() != null) {
            where.append(
                    " and position(lower(?) in lower(concat_ws(' ', i.code, i.name_zh, i.name_en, i.model, i.serial_number,"
                            + " i.place, i.keeper_name))) > 0");
            values.add(narrowed.text());
        }
        if (narrowed.state() != null) {
            where.append(STATE);
            values.add(narrowed.state().name());
        }
        if (narrowed.dueUntil() != null) {
            where.append(DUE);
            values.add(narrowed.today());
            values.add(narrowed.dueUntil());
        }
        values.add(rows);
        return whole(where + " order by i.code limit ?", values.toArray());
    }

    private List<Instrument> whole(String where, Object... values) {
        return sql.read(WHOLE + where, row -> CanonicalJson.read(row.getString(1), Instrument.class), values);
    }

    /** All that are not scrapped. */
    public List<InstrumentDueChanged> living() {
        return sql.read(
                "select i.id, i.organisation, i.code from lims.equipment_instrument i where not exists (select"
                        + " from lims.equipment_state_change s where s.instrument_id = i.id and s.state = 'SCRAPPED')"
                        + " order by i.id",
                row -> new InstrumentDueChanged(
                        row.getObject("id", UUID.class), row.getString("organisation"), row.getString("code")));
    }

    /** Nobody else changes the instrument's evidence, state or use until this transaction is over. */
    public void hold(UUID id) {
        sql.read("select id from lims.equipment_instrument where id = ? for update", row -> row.getString(1), id);
    }

    public void add(Instrument instrument, Actor by, Instant at) {
        InstrumentFacts facts = instrument.facts();
        sql.execute(
                INSERT,
                instrument.id(),
                instrument.organisation(),
                instrument.code(),
                facts.nameZh(),
                facts.nameEn(),
                facts.model(),
                facts.serialNumber(),
                facts.lowestReading(),
                facts.highestReading(),
                facts.readingUnit(),
                facts.resolution(),
                facts.accuracyClass(),
                facts.place(),
                facts.keeper(),
                facts.keeperName(),
                facts.scannedBeforeUse(),
                facts.oneRunAtATime());
        keepVersion(instrument, 1, facts, null, by, at);
        instrument.states().forEach(change -> change(instrument, change));
    }

    /** @return whether the version was still the one in force */
    public boolean revise(Instrument instrument, InstrumentFacts facts, String reason, Actor by, Instant at) {
        int changed = sql.execute(
                REVISE,
                facts.nameZh(),
                facts.nameEn(),
                facts.model(),
                facts.serialNumber(),
                facts.lowestReading(),
                facts.highestReading(),
                facts.readingUnit(),
                facts.resolution(),
                facts.accuracyClass(),
                facts.place(),
                facts.keeper(),
                facts.keeperName(),
                facts.scannedBeforeUse(),
                facts.oneRunAtATime(),
                instrument.id(),
                instrument.version());
        if (changed == 1) {
            keepVersion(instrument, instrument.version() + 1, facts, reason, by, at);
        }
        return changed == 1;
    }

    private void keepVersion(
            Instrument instrument, int version, InstrumentFacts facts, String reason, Actor by, Instant at) {
        sql.execute(
                "insert into lims.equipment_instrument_version (instrument_id, version, organisation, facts, reason, made_at,"
                        + " made_by, made_by_name) values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)",
                instrument.id(),
                version,
                instrument.organisation(),
                CanonicalJson.of(facts),
                reason,
                at,
                by.personId(),
                by.name());
    }

    /** A version of what stood in the register. */
    public record Version(int version, InstrumentFacts facts, String reason, Instant madeAt, String madeByName) {}

    /** Newest first. */
    public List<Version> versions(UUID instrument) {
        return sql.read(
                "select * from lims.equipment_instrument_version where instrument_id = ? order by version desc",
                row -> new Version(
                        row.getInt("version"),
                        CanonicalJson.read(row.getString("facts"), InstrumentFacts.class),
                        row.getString("reason"),
                        Sql.instant(row, "made_at"),
                        row.getString("made_by_name")),
                instrument);
    }

    public void change(Instrument instrument, StateChange change) {
        sql.execute(
                "insert into lims.equipment_state_change (id, instrument_id, organisation, state, since, reason, methods, analytes,"
                        + " decided_by, decided_by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                change.id(),
                instrument.id(),
                instrument.organisation(),
                change.state().name(),
                change.since(),
                change.reason(),
                change.methods().toArray(String[]::new),
                change.analytes().toArray(String[]::new),
                change.decidedBy(),
                change.decidedByName());
    }
}
