package jialing.domain.methods.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.methods.GoverningProcedure;
import jialing.domain.shared.Sql;
import jialing.domain.shared.TimeOrderedId;

/** Which version of a diagram or table governs what. */
@ApplicationScoped
public class PinTable {

    @Inject
    Sql sql;

    public void insert(String organisation, GoverningProcedure procedure, Instant at) {
        sql.execute(
                "insert into lims.methods_pin (id, organisation, subject, kind, name, version, digest, pinned_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (subject, kind, name, digest) do nothing",
                TimeOrderedId.next(),
                organisation,
                procedure.subject(),
                procedure.kind().name(),
                procedure.name(),
                procedure.version(),
                procedure.digest(),
                at);
    }

    public List<GoverningProcedure> of(Collection<UUID> subjects) {
        return sql.all(
                "select * from lims.methods_pin where subject = any (?) order by id",
                ask -> ask.setArray(1, ask.getConnection().createArrayOf("uuid", subjects.toArray())),
                PinTable::procedure);
    }

    private static GoverningProcedure procedure(ResultSet row) throws SQLException {
        return new GoverningProcedure(
                row.getObject("subject", UUID.class),
                GoverningProcedure.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getInt("version"),
                row.getString("digest"));
    }
}
