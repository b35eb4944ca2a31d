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
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;

/** The announced replacements of standards. */
@ApplicationScoped
public class ReplacementTable {

    private static final String NAMING = "select * from lims.methods_replacement"
            + " where announced_at <= ? and (old_method = any (?) or new_method = any (?)) order by in_force_on, id";

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
                    ask.setArray(2, named);
                    ask.setArray(3, named);
                },
                ReplacementTable::replacement);
    }

    /** Newest first. */
    public List<MethodReplacement> page(UUID after, int limit) {
        return sql.read(
                "select * from lims.methods_replacement where (?::uuid is null or id < ?::uuid) order by id desc limit ?",
                ReplacementTable::replacement,
                after,
                after,
                limit);
    }

    public List<MethodReplacement> byId(UUID id) {
        return sql.read("select * from lims.methods_replacement where id = ?", ReplacementTable::replacement, id);
    }

    private static MethodReplacement replacement(ResultSet row) throws SQLException {
        return new MethodReplacement(
                row.getObject("id", UUID.class),
                row.getString("old_method"),
                row.getString("new_method"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("in_force_on", LocalDate.class),
                row.getString("source"),
                row.getString("person"),
                Sql.instant(row, "announced_at"));
    }
}
