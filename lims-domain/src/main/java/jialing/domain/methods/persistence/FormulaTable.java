package jialing.domain.methods.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.methods.FormulaCase;
import jialing.domain.methods.FormulaDefinition;
import jialing.domain.methods.FormulaRun;
import jialing.domain.methods.WrittenFormula;
import jialing.domain.methods.WrittenFormula.FormulaRelease;
import jialing.domain.people.Signature;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Sql;

/** The append-only tables of written formulas. */
@ApplicationScoped
public class FormulaTable {

    /** With the first day of the next release for the same. */
    private static final String WITH_RELEASE = "select f.*, r.run_id, r.explanation, r.in_force_from, r.releaser_id,"
            + " r.releaser, r.released_at, (select min(l.in_force_from) from lims.methods_formula_release l"
            + " where l.organisation = r.organisation and l.method = r.method and l.analyte = r.analyte"
            + " and l.matrix = r.matrix and l.network = r.network and l.released_at > r.released_at) as superseded_from"
            + " from lims.methods_formula f left join lims.methods_formula_release r on r.formula_id = f.id";

    /** Of each analyte one: of the own laboratory before that for all, of those that have begun the latest release. */
    private static final String IN_FORCE = "select distinct on (r.analyte) r.analyte, f.definition"
            + " from lims.methods_formula_release r join lims.methods_formula f on f.id = r.formula_id"
            + " where (r.organisation = ? or r.network) and r.method = ? and r.matrix = ? and r.in_force_from <= ?"
            + " order by r.analyte, (r.organisation = ?) desc, r.released_at desc";

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    @Inject
    Sql sql;

    public void insert(WrittenFormula formula, RecordedAct act) {
        sql.execute(
                "insert into lims.methods_formula (id, organisation, number, version, method, analyte, matrix, network,"
                        + " definition, reason, author_id, author, written_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)",
                formula.id(),
                formula.organisation(),
                formula.definition().number(),
                formula.definition().version(),
                formula.method(),
                formula.analyte(),
                formula.matrix(),
                formula.network(),
                CanonicalJson.of(formula.definition()),
                formula.reason(),
                formula.authorId(),
                formula.author(),
                act.recordedAt(),
                act.hash());
    }

    public void insertRun(UUID id, WrittenFormula formula, List<FormulaCase> cases, Actor by, RecordedAct act) {
        sql.execute(
                "insert into lims.methods_formula_run (id, formula_id, organisation, cases, person_id, person,"
                        + " run_at, act_hash) values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)",
                id,
                formula.id(),
                formula.organisation(),
                CanonicalJson.of(cases),
                by.personId(),
                by.name(),
                act.recordedAt(),
                act.hash());
    }

    public void insertRelease(WrittenFormula formula, FormulaRelease release, Signature signature, RecordedAct act) {
        sql.execute(
                "insert into lims.methods_formula_release (formula_id, organisation, method, analyte, matrix, network,"
                        + " run_id, explanation, in_force_from, releaser_id, releaser, statement, released_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                formula.id(),
                formula.organisation(),
                formula.method(),
                formula.analyte(),
                formula.matrix(),
                formula.network(),
                release.run(),
                release.explanation(),
                release.inForceFrom(),
                release.releaserId(),
                release.releaser(),
                signature.statement(),
                act.recordedAt(),
                act.hash());
    }

    /** Until the transaction ends. */
    public void hold(String what) {
        sql.read("select pg_advisory_xact_lock(hashtext('methods_formula ' || ?))", row -> true, what);
    }

    public Optional<FormulaDefinition> newest(String organisation, String method, String analyte, String matrix) {
        return sql
                .read(
                        "select definition from lims.methods_formula where organisation = ? and method = ?"
                                + " and analyte = ? and matrix = ? order by version desc limit 1",
                        FormulaTable::definition,
                        organisation,
                        method,
                        analyte,
                        matrix)
                .stream()
                .findFirst();
    }

    public Map<String, FormulaDefinition> inForce(String organisation, String method, String matrix, LocalDate day) {
        var found = new HashMap<String, FormulaDefinition>();
        sql.read(
                IN_FORCE,
                row -> found.put(row.getString("analyte"), definition(row)),
                organisation,
                method,
                matrix,
                day,
                organisation);
        return Map.copyOf(found);
    }

    public Optional<WrittenFormula> byId(UUID id) {
        // Not while the row is read: a question within a question would take the connection from under the first one.
        List<FormulaRun> runs = sql.read(
                "select * from lims.methods_formula_run where formula_id = ? order by id", FormulaTable::run, id);
        return sql.read(WITH_RELEASE + " where f.id = ?", row -> formula(row, runs), id).stream()
                .findFirst();
    }

    /** Without their runs, newest first. */
    public List<WrittenFormula> page(String method, UUID after, int rows) {
        return sql.read(
                WITH_RELEASE + " where f.id < ? and (?::text is null or f.method = ?) order by f.id desc limit ?",
                row -> formula(row, List.of()),
                after == null ? AFTER_ALL : after,
                method,
                method,
                rows);
    }

    private static WrittenFormula formula(ResultSet row, List<FormulaRun> runs) throws SQLException {
        return new WrittenFormula(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getString("method"),
                row.getString("analyte"),
                row.getString("matrix"),
                row.getBoolean("network"),
                definition(row),
                row.getString("reason"),
                row.getObject("author_id", UUID.class),
                row.getString("author"),
                Sql.instant(row, "written_at"),
                runs,
                release(row),
                row.getObject("superseded_from", LocalDate.class));
    }

    private static Optional<FormulaRelease> release(ResultSet row) throws SQLException {
        return row.getObject("releaser_id") == null
                ? Optional.empty()
                : Optional.of(new FormulaRelease(
                        row.getObject("run_id", UUID.class),
                        row.getString("explanation"),
                        row.getObject("in_force_from", LocalDate.class),
                        row.getObject("releaser_id", UUID.class),
                        row.getString("releaser"),
                        Sql.instant(row, "released_at")));
    }

    private static FormulaRun run(ResultSet row) throws SQLException {
        return new FormulaRun(
                row.getObject("id", UUID.class),
                List.of(CanonicalJson.read(row.getString("cases"), FormulaCase[].class)),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                Sql.instant(row, "run_at"));
    }

    private static FormulaDefinition definition(ResultSet row) throws SQLException {
        return CanonicalJson.read(row.getString("definition"), FormulaDefinition.class);
    }
}
