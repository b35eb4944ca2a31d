package jialing.domain.environment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.environment.AmbientQuantity;
import jialing.domain.environment.Excursion;
import jialing.domain.environment.Present;
import jialing.domain.environment.Stretch;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;

/** Excursions in all their versions, what was decided on them, and what was there meanwhile. */
@ApplicationScoped
public class ExcursionTable {

    /** Sorts behind every id that was ever made. */
    private static final UUID BEHIND_ALL = new UUID(-1, -1);

    private static final String ADD =
            "insert into lims.environment_excursion (id, version, organisation, number, place,"
                    + " quantity, last_good_at, began_at, ended_at, worst, recorded_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String DECIDE =
            "insert into lims.environment_excursion_decision (excursion_id, version, organisation,"
                    + " matters, reason, decided_by, decided_by_name, decided_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String LATEST = "select e.*, d.matters, d.reason, d.decided_by_name, d.decided_at"
            + " from lims.environment_excursion e"
            + " left join lims.environment_excursion_decision d on d.excursion_id = e.id and d.version = e.version"
            + " where not exists (select 1 from lims.environment_excursion n where n.id = e.id and n.version > e.version)";

    private static final String MEETING = LATEST + " and e.organisation = ? and e.place = ? and e.quantity = ?"
            + " and coalesce(e.last_good_at, '-infinity') <= ? and coalesce(e.ended_at, 'infinity') >= ? order by e.began_at";

    /**
     * Those that lie there since before the end, and those that were put there at their receipt and left after the last good reading. A
     * place of storage is told as people wrote it: the code of the place, and what may follow.
     */
    private static final String SAMPLES = "with named as (select cast(? as text) as code), there as ("
            + "select h.sample_id, h.place, h.since from lims.custody_holding h, named n"
            + " where h.organisation = ? and h.since <= ?"
            + " and (h.place = n.code or starts_with(h.place, n.code || ' ') or starts_with(h.place, n.code || '/'))"
            + " union select r.sample_id, r.storage_place, r.received_at from lims.custody_receipt r"
            + " join lims.custody_holding h on h.sample_id = r.sample_id, named n"
            + " where r.organisation = ? and r.received_at <= ? and h.place is distinct from r.storage_place and h.since > ?"
            + " and (r.storage_place = n.code or starts_with(r.storage_place, n.code || ' ')"
            + " or starts_with(r.storage_place, n.code || '/')))"
            + " select s.code, t.place as what, t.since as at from there t"
            + " join lims.sampling_sample s on s.id = t.sample_id order by s.code limit ?";

    private static final String OCCASIONS =
            "select coalesce(b.number, u.occasion_id::text) as code, u.activity as what,"
                    + " min(u.used_at) as at from lims.gate_use u left join lims.analysis_batch b on b.id = u.occasion_id"
                    + " where u.organisation = ? and u.element_kind = 'ROOM' and u.element_key = ? and u.used_at > ? and u.used_at <= ?"
                    + " group by 1, 2 order by 3 limit ?";

    @Inject
    Sql sql;

    public void add(Excursion excursion, RecordedAct act) {
        Stretch stretch = excursion.stretch();
        sql.execute(
                ADD,
                excursion.id(),
                excursion.version(),
                excursion.organisation(),
                excursion.number(),
                excursion.place(),
                excursion.quantity().name(),
                stretch.lastGoodAt(),
                stretch.beganAt(),
                stretch.endedAt(),
                stretch.worst(),
                act.recordedAt(),
                act.hash());
    }

    public void decide(Excursion excursion, boolean matters, String reason, Actor by, RecordedAct act) {
        sql.execute(
                DECIDE,
                excursion.id(),
                excursion.version(),
                excursion.organisation(),
                matters,
                reason,
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    /** Those that a time touches, from their last good reading to their end. */
    public List<Excursion> meeting(
            String organisation, String place, AmbientQuantity quantity, Instant from, Instant until) {
        return sql.read(MEETING, ExcursionTable::read, organisation, place, quantity.name(), until, from);
    }

    public List<Excursion> of(String organisation, String place, Instant from, Instant until) {
        return sql.read(
                LATEST + " and e.organisation = ? and e.place = ? and e.began_at <= ?"
                        + " and coalesce(e.ended_at, 'infinity') >= ? order by e.began_at",
                ExcursionTable::read,
                organisation,
                place,
                until,
                from);
    }

    public Optional<Excursion> byId(UUID id) {
        return sql.read(LATEST + " and e.id = ?", ExcursionTable::read, id).stream()
                .findFirst();
    }

    /** @param undecided these only */
    public List<Excursion> page(UUID before, boolean undecided, int limit) {
        return sql.read(
                LATEST + " and e.id < ?" + (undecided ? " and d.matters is null" : "") + " order by e.id desc limit ?",
                ExcursionTable::read,
                before == null ? BEHIND_ALL : before,
                limit);
    }

    /** Samples that were there between the last good reading and the end. */
    public List<Present> samples(Excursion excursion, Instant until, int limit) {
        String laboratory = excursion.organisation();
        return sql.read(
                SAMPLES,
                ExcursionTable::present,
                excursion.place(),
                laboratory,
                until,
                laboratory,
                until,
                excursion.doubtfulSince(),
                limit);
    }

    /** Batches and preparations that were done there. */
    public List<Present> occasions(Excursion excursion, Instant until, int limit) {
        return sql.read(
                OCCASIONS,
                ExcursionTable::present,
                excursion.organisation(),
                excursion.place(),
                excursion.doubtfulSince(),
                until,
                limit);
    }

    private static Present present(ResultSet row) throws SQLException {
        return new Present(row.getString("code"), row.getString("what"), Sql.instant(row, "at"));
    }

    private static Excursion read(ResultSet row) throws SQLException {
        return new Excursion(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("organisation"),
                row.getString("number"),
                row.getString("place"),
                AmbientQuantity.valueOf(row.getString("quantity")),
                new Stretch(
                        Sql.instant(row, "last_good_at"),
                        Sql.instant(row, "began_at"),
                        Sql.instant(row, "ended_at"),
                        row.getBigDecimal("worst")),
                row.getObject("matters", Boolean.class),
                row.getString("reason"),
                row.getString("decided_by_name"),
                Sql.instant(row, "decided_at"));
    }
}
