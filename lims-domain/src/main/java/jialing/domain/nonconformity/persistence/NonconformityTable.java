package jialing.domain.nonconformity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.nonconformity.CauseCategory;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.nonconformity.CorrectiveAction;
import jialing.domain.nonconformity.CourseStep;
import jialing.domain.nonconformity.Nonconformity;
import jialing.domain.nonconformity.NonconformitySource;
import jialing.domain.nonconformity.Severity;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Sql;

/** Nonconformities with their steps, in append-only tables, and beside them where each stands. */
@ApplicationScoped
public class NonconformityTable {

    private static final String SELECT = "select n.* from lims.nonconformity_nonconformity n ";

    @Inject
    Sql sql;

    public void insert(Nonconformity opened) {
        sql.execute(
                "insert into lims.nonconformity_nonconformity (id, organisation, number, title, found, found_by, found_at,"
                        + " source, severity, opened_by, opener, capacity, opened_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                opened.id(),
                opened.organisation(),
                opened.number(),
                opened.title(),
                opened.found(),
                opened.foundBy(),
                opened.foundAt(),
                opened.source().name(),
                opened.severity().name(),
                opened.opener().personId(),
                opened.opener().name(),
                opened.opener().capacity().name(),
                opened.openedAt(),
                opened.actHash());
        insertConcerned(opened);
        insertStanding(opened);
    }

    private void insertConcerned(Nonconformity opened) {
        sql.write(
                "insert into lims.nonconformity_concerned (nonconformity_id, organisation, thing_type, thing_id, thing_key)"
                        + " values (?, ?, ?, ?, ?)",
                insert -> {
                    for (Concerned thing : opened.concerned()) {
                        insert.setObject(1, opened.id());
                        insert.setString(2, opened.organisation());
                        insert.setString(3, thing.type());
                        insert.setObject(4, thing.id());
                        insert.setString(5, thing.key());
                        insert.addBatch();
                    }
                    insert.executeBatch();
                });
    }

    private void insertStanding(Nonconformity opened) {
        sql.execute(
                "insert into lims.nonconformity_standing (nonconformity_id, organisation, state, due_on, cause, stopped,"
                        + " closed_at) values (?, ?, ?, ?, null, false, null)",
                opened.id(),
                opened.organisation(),
                opened.state().name(),
                opened.dueOn().orElse(null));
    }

    public void replaceStanding(Nonconformity now) {
        sql.execute(
                "update lims.nonconformity_standing set state = ?, due_on = ?::date, cause = ?, stopped = ?,"
                        + " closed_at = ?::timestamptz where nonconformity_id = ?",
                now.state().name(),
                now.dueOn().orElse(null),
                now.evaluation().map(each -> each.cause().name()).orElse(null),
                now.isStopped(),
                now.closedAt().orElse(null),
                now.id());
    }

    public void insertAction(Nonconformity nonconformity, CorrectiveAction action) {
        sql.execute(
                "insert into lims.nonconformity_action (id, nonconformity_id, organisation, what, owner_id, owner, due_on,"
                        + " decided_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                action.id(),
                nonconformity.id(),
                nonconformity.organisation(),
                action.what(),
                action.ownerId(),
                action.owner(),
                action.dueOn(),
                action.decidedAt());
    }

    public void insertStep(Nonconformity nonconformity, CourseStep step) {
        Optional<CourseStep.Evaluation> evaluation = Optional.ofNullable(step.evaluation());
        sql.execute(
                "insert into lims.nonconformity_step (id, nonconformity_id, organisation, kind, note, action_id,"
                        + " significance, cause, could_recur, effective, person_id, name, capacity, statement, taken_at,"
                        + " act_hash) values (?, ?, ?, ?, ?, ?::uuid, ?, ?, ?::boolean, ?::boolean, ?, ?, ?, ?, ?, ?)",
                step.id(),
                nonconformity.id(),
                nonconformity.organisation(),
                step.kind().name(),
                step.note(),
                step.actionId(),
                evaluation.map(CourseStep.Evaluation::significance).orElse(null),
                evaluation.map(each -> each.cause().name()).orElse(null),
                evaluation.map(CourseStep.Evaluation::couldRecur).orElse(null),
                step.effective(),
                step.by().personId(),
                step.by().name(),
                step.by().capacity().name(),
                step.statement(),
                step.at(),
                step.actHash());
    }

    /** Until the transaction ends. */
    public void hold(String number) {
        sql.read("select pg_advisory_xact_lock(hashtext('nonconformity ' || ?))", row -> true, number);
    }

    public Optional<Nonconformity> byId(UUID id) {
        return one(whole(sql.read(SELECT + "where n.id = ?", NonconformityTable::finding, id)));
    }

    public Optional<Nonconformity> byNumber(String number) {
        return one(whole(sql.read(SELECT + "where n.number = ?", NonconformityTable::finding, number)));
    }

    public List<Nonconformity> concerning(String type, UUID thing) {
        return whole(sql.read(
                SELECT + "join lims.nonconformity_concerned c on c.nonconformity_id = n.id"
                        + " where c.thing_type = ? and c.thing_id = ? order by n.id desc",
                NonconformityTable::finding,
                type,
                thing));
    }

    // Not while the rows are read: a question within a question would take the connection from under the first one.
    private List<Nonconformity> whole(List<Nonconformity> findings) {
        return findings.stream()
                .map(each -> each.with(concerned(each.id()), steps(each.id(), each.organisation()), actions(each.id())))
                .toList();
    }

    private static <T> Optional<T> one(List<T> found) {
        return found.stream().findFirst();
    }

    private static Nonconformity finding(ResultSet row) throws SQLException {
        String organisation = row.getString("organisation");
        return new Nonconformity(
                row.getObject("id", UUID.class),
                organisation,
                row.getString("number"),
                row.getString("title"),
                row.getString("found"),
                row.getString("found_by"),
                Sql.instant(row, "found_at"),
                NonconformitySource.valueOf(row.getString("source")),
                Severity.valueOf(row.getString("severity")),
                List.of(),
                person(row, "opened_by", "opener", organisation),
                Sql.instant(row, "opened_at"),
                row.getString("act_hash"),
                List.of(),
                List.of());
    }

    private List<Concerned> concerned(UUID nonconformity) {
        return sql.read(
                "select thing_type, thing_id, thing_key from lims.nonconformity_concerned where nonconformity_id = ?"
                        + " order by thing_type, thing_key",
                row -> new Concerned(row.getString(1), row.getObject(2, UUID.class), row.getString(3)),
                nonconformity);
    }

    private List<CorrectiveAction> actions(UUID nonconformity) {
        return sql.read(
                "select * from lims.nonconformity_action where nonconformity_id = ? order by id",
                NonconformityTable::action,
                nonconformity);
    }

    public Optional<CorrectiveAction> action(UUID id) {
        return one(sql.read("select * from lims.nonconformity_action where id = ?", NonconformityTable::action, id));
    }

    private static CorrectiveAction action(ResultSet row) throws SQLException {
        return new CorrectiveAction(
                row.getObject("id", UUID.class),
                row.getString("what"),
                row.getObject("owner_id", UUID.class),
                row.getString("owner"),
                row.getObject("due_on", LocalDate.class),
                Sql.instant(row, "decided_at"));
    }

    private List<CourseStep> steps(UUID nonconformity, String organisation) {
        return sql.read(
                "select * from lims.nonconformity_step where nonconformity_id = ? order by taken_at, id",
                row -> step(row, organisation),
                nonconformity);
    }

    private static CourseStep step(ResultSet row, String organisation) throws SQLException {
        return new CourseStep(
                row.getObject("id", UUID.class),
                CourseStep.Kind.valueOf(row.getString("kind")),
                row.getString("note"),
                row.getObject("action_id", UUID.class),
                row.getString("cause") == null
                        ? null
                        : new CourseStep.Evaluation(
                                row.getString("significance"),
                                CauseCategory.valueOf(row.getString("cause")),
                                row.getBoolean("could_recur")),
                row.getObject("effective", Boolean.class),
                person(row, "person_id", "name", organisation),
                row.getString("statement"),
                Sql.instant(row, "taken_at"),
                row.getString("act_hash"));
    }

    private static ActingPerson person(ResultSet row, String id, String name, String organisation) throws SQLException {
        return new ActingPerson(
                row.getObject(id, UUID.class),
                row.getString(name),
                organisation,
                Capacity.valueOf(row.getString("capacity")));
    }
}
