package jialing.domain.methods.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.methods.MethodReplacement;
import jialing.domain.methods.ReplacementChange;
import jialing.domain.people.Signature;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;

/** The announced replacements of standards. */
@ApplicationScoped
public class ReplacementTable {

    /** As it stood at an instant: the last word of the centre until then holds. */
    private static final String STOOD =
            "select r.id, r.organisation, r.old_method, r.new_method, r.person, r.announced_at,"
                    + " coalesce(c.published_on, r.published_on) as published_on,"
                    + " coalesce(c.in_force_on, r.in_force_on) as in_force_on, coalesce(c.source, r.source) as source,"
                    + " coalesce(c.withdrawn, false) as withdrawn from lims.methods_replacement r"
                    + " left join lateral (select * from lims.methods_replacement_change x where x.replacement_id = r.id"
                    + " and x.changed_at <= ? order by x.changed_at desc, x.id desc limit 1) c on true";

    private static final String NAMING = STOOD
            + " where r.announced_at <= ? and (r.old_method = any (?) or r.new_method = any (?)) order by in_force_on, r.id";

    private static final Instant NOW = Instant.parse("2999-12-31T00:00:00Z");

    @Inject
    Sql sql;

    public void insert(MethodReplacement replacement, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.methods_replacement (id, organisation, old_method, new_method, published_on, in_force_on,"
                        + " source, person_id, person, announced_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                replacement.id(),
                by.organisation(),
                replacement.oldMethod(),
                replacement.newMethod(),
                replacement.publishedOn(),
                replacement.inForceOn(),
                replacement.source(),
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    /** Those that were known at the instant and name one of the methods. */
    public List<MethodReplacement> naming(Collection<String> methods, Instant at) {
        return sql.all(
                NAMING,
                ask -> {
                    Array named = ask.getConnection().createArrayOf("text", methods.toArray());
                    ask.setObject(1, at.atOffset(ZoneOffset.UTC));
                    ask.setObject(2, at.atOffset(ZoneOffset.UTC));
                    ask.setArray(3, named);
                    ask.setArray(4, named);
                },
                ReplacementTable::replacement);
    }

    /** Newest first. */
    public List<MethodReplacement> page(UUID after, int limit) {
        return sql.read(
                STOOD + " where (?::uuid is null or r.id < ?::uuid) order by r.id desc limit ?",
                ReplacementTable::replacement,
                NOW,
                after,
                after,
                limit);
    }

    public List<MethodReplacement> byId(UUID id) {
        return sql.read(STOOD + " where r.id = ?", ReplacementTable::replacement, NOW, id);
    }

    /** In force on the day or later, the withdrawn ones too. */
    public List<MethodReplacement> inForceFrom(LocalDate day) {
        return sql.read(
                STOOD + " where coalesce(c.in_force_on, r.in_force_on) >= ? order by r.id",
                ReplacementTable::replacement,
                NOW,
                day);
    }

    public boolean isAnnounced(String oldMethod, String newMethod) {
        return !sql.read(
                        "select 1 from lims.methods_replacement where old_method = ? and new_method = ?",
                        row -> true,
                        oldMethod,
                        newMethod)
                .isEmpty();
    }

    public void insertChange(ReplacementChange change, Actor by, Signature signature, RecordedAct act) {
        sql.execute(
                "insert into lims.methods_replacement_change (id, organisation, replacement_id, withdrawn, published_on,"
                        + " in_force_on, source, reason, person_id, person, changed_at, statement, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                change.id(),
                by.organisation(),
                change.replacement(),
                change.withdrawn(),
                change.publishedOn(),
                change.inForceOn(),
                change.source(),
                change.reason(),
                by.personId(),
                by.name(),
                act.recordedAt(),
                signature.statement(),
                act.hash());
    }

    /** Newest first. */
    public List<ReplacementChange> changesOf(UUID replacement) {
        return sql.read(
                "select * from lims.methods_replacement_change where replacement_id = ? order by changed_at desc, id desc",
                row -> new ReplacementChange(
                        row.getObject("id", UUID.class),
                        replacement,
                        row.getBoolean("withdrawn"),
                        row.getObject("published_on", LocalDate.class),
                        row.getObject("in_force_on", LocalDate.class),
                        row.getString("source"),
                        row.getString("reason"),
                        row.getString("person"),
                        Sql.instant(row, "changed_at")),
                replacement);
    }

    private static MethodReplacement replacement(ResultSet row) throws SQLException {
        return new MethodReplacement(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("old_method"),
                row.getString("new_method"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("in_force_on", LocalDate.class),
                row.getString("source"),
                row.getString("person"),
                Sql.instant(row, "announced_at"),
                row.getBoolean("withdrawn"));
    }
}
