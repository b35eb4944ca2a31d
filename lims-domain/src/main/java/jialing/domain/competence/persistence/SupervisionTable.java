package jialing.domain.competence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.competence.Supervision;
import jialing.domain.competence.rules.RecordedOnce;
import jialing.domain.people.WorkKind;
import jialing.domain.shared.Sql;

/** Who works under whom, and since when no longer. */
@ApplicationScoped
public class SupervisionTable {

    private static final String ALL = "select s.*, t.name as trainee, o.name as supervisor, e.reason as end_reason,"
            + " e.ended_by, e.ended_at from lims.competence_supervision s"
            + " join lims.people_person t on t.id = s.trainee_id join lims.people_person o on o.id = s.supervisor_id"
            + " left join lims.competence_supervision_end e on e.supervision_id = s.id where ";

    @Inject
    Sql sql;

    public void add(Supervision supervision) {
        int added = sql.execute(
                "insert into lims.competence_supervision (id, organisation, trainee_id, supervisor_id, method, matrix,"
                        + " kind, valid_from, valid_to, arranged_by, arranged_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
                supervision.id(),
                supervision.organisation(),
                supervision.trainee().personId(),
                supervision.supervisor().personId(),
                supervision.method(),
                supervision.matrix(),
                supervision.kind().name(),
                supervision.from(),
                supervision.to(),
                supervision.arrangedBy(),
                supervision.arrangedAt());
        new RecordedOnce().require(added == 0);
    }

    public void end(Supervision supervision, String reason, String by, Instant at) {
        sql.execute(
                "insert into lims.competence_supervision_end (supervision_id, organisation, reason, ended_by, ended_at)"
                        + " values (?, ?, ?, ?, ?)",
                supervision.id(),
                supervision.organisation(),
                reason,
                by,
                at);
    }

    public Optional<Supervision> find(UUID id) {
        return sql.read(ALL + "s.id = ?", SupervisionTable::supervision, id).stream()
                .findFirst();
    }

    public List<Supervision> ofTrainee(UUID person) {
        return sql.read(ALL + "s.trainee_id = ? order by s.id", SupervisionTable::supervision, person);
    }

    /** As trainee or as supervisor, the newest first. */
    public List<Supervision> with(UUID person) {
        return sql.read(
                ALL + "? in (s.trainee_id, s.supervisor_id) order by s.id desc", SupervisionTable::supervision, person);
    }

    public List<Supervision> in(String organisation, LocalDate day) {
        return sql.read(
                ALL + "s.organisation = ? and ? between s.valid_from and s.valid_to and e.supervision_id is null"
                        + " order by s.id",
                SupervisionTable::supervision,
                organisation,
                day);
    }

    private static Supervision supervision(ResultSet row) throws SQLException {
        Instant endedAt = Sql.instant(row, "ended_at");
        return new Supervision(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                new Supervision.SupervisionParty(row.getObject("trainee_id", UUID.class), row.getString("trainee")),
                new Supervision.SupervisionParty(
                        row.getObject("supervisor_id", UUID.class), row.getString("supervisor")),
                row.getString("method"),
                row.getString("matrix"),
                WorkKind.valueOf(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("arranged_by"),
                Sql.instant(row, "arranged_at"),
                endedAt == null
                        ? null
                        : new Supervision.SupervisionEnd(
                                row.getString("end_reason"), row.getString("ended_by"), endedAt));
    }
}
