package jialing.domain.procedures.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.methods.GoverningProcedure;
import jialing.domain.people.Signature;
import jialing.domain.procedures.ProcedureComparison;
import jialing.domain.procedures.ProcedureRun;
import jialing.domain.procedures.ProcedureRun.ProcedureRelease;
import jialing.domain.procedures.ProcedureVersion;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;

/** The runs of changed procedures and their releases. */
@ApplicationScoped
public class ProcedureTable {

    private static final String RUNS = "select r.*, l.explanation, l.releaser_id, l.releaser, l.released_at"
            + " from lims.procedures_run r left join lims.procedures_release l on l.run_id = r.id"
            + " where r.name = ? order by r.id desc limit ";

    private static final int NEWEST = 50;

    @Inject
    Sql sql;

    public void insert(
            UUID id,
            ProcedureVersion inForce,
            ProcedureVersion waiting,
            ProcedureComparison comparison,
            Actor by,
            RecordedAct act) {
        sql.execute(
                "insert into lims.procedures_run (id, organisation, kind, name, digest, digest_in_force, text, comparison,"
                        + " person_id, person, run_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)",
                id,
                by.organisation(),
                waiting.kind().name(),
                waiting.name(),
                waiting.digest(),
                inForce.digest(),
                waiting.text(),
                CanonicalJson.of(comparison),
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    public void insertRelease(UUID run, String explanation, Actor by, Signature signature, RecordedAct act) {
        sql.execute(
                "insert into lims.procedures_release (run_id, organisation, explanation, releaser_id, releaser, statement,"
                        + " released_at, act_hash) values (?, ?, ?, ?, ?, ?, ?, ?)",
                run,
                by.organisation(),
                explanation,
                by.personId(),
                by.name(),
                signature.statement(),
                act.recordedAt(),
                act.hash());
    }

    public Optional<ProcedureRun> newestOf(String name) {
        return sql.read(RUNS + 1, ProcedureTable::run, name).stream().findFirst();
    }

    /** Newest first. */
    public List<ProcedureRun> of(String name) {
        return sql.read(RUNS + NEWEST, ProcedureTable::run, name);
    }

    private static ProcedureRun run(ResultSet row) throws SQLException {
        Optional<ProcedureRelease> release = row.getObject("releaser_id") == null
                ? Optional.empty()
                : Optional.of(new ProcedureRelease(
                        row.getString("explanation"),
                        row.getObject("releaser_id", UUID.class),
                        row.getString("releaser"),
                        Sql.instant(row, "released_at")));
        return new ProcedureRun(
                row.getObject("id", UUID.class),
                GoverningProcedure.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("digest"),
                row.getString("digest_in_force"),
                CanonicalJson.read(row.getString("comparison"), ProcedureComparison.class),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                Sql.instant(row, "run_at"),
                release);
    }
}
