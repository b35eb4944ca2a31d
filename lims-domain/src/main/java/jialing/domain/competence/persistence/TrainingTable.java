package jialing.domain.competence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.competence.Training;
import jialing.domain.competence.TrainingPlan;
import jialing.domain.competence.rules.RecordedOnce;
import jialing.domain.shared.Sql;

/** What was planned to be learnt, and what was. */
@ApplicationScoped
public class TrainingTable {

    private static final String PLANS = "select t.*, p.name as person, exists (select 1 from lims.competence_training d"
            + " where d.plan_id = t.id) as done from lims.competence_training_plan t"
            + " join lims.people_person p on p.id = t.person_id where ";

    private static final String TRAININGS = "select t.*, p.name as person from lims.competence_training t"
            + " join lims.people_person p on p.id = t.person_id where ";

    @Inject
    Sql sql;

    public void add(TrainingPlan plan) {
        int added = sql.execute(
                "insert into lims.competence_training_plan (id, organisation, year, person_id, method, topic, due_on,"
                        + " planned_by, planned_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
                plan.id(),
                plan.organisation(),
                plan.year(),
                plan.personId(),
                plan.method(),
                plan.topic(),
                plan.dueOn(),
                plan.plannedBy(),
                plan.plannedAt());
        new RecordedOnce().require(added == 0);
    }

    public void add(Training training) {
        int added = sql.execute(
                "insert into lims.competence_training (id, organisation, person_id, plan_id, method, topic, held_on,"
                        + " hours, trainer, evaluation, passed, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
                training.id(),
                training.organisation(),
                training.personId(),
                training.planId(),
                training.method(),
                training.topic(),
                training.heldOn(),
                training.hours(),
                training.trainer(),
                training.evaluation(),
                training.passed(),
                training.recordedBy(),
                training.recordedAt());
        new RecordedOnce().require(added == 0);
    }

    public Optional<TrainingPlan> plan(UUID id) {
        return sql.read(PLANS + "t.id = ?", TrainingTable::plan, id).stream().findFirst();
    }

    public List<TrainingPlan> plansOf(UUID person) {
        return sql.read(PLANS + "t.person_id = ? order by t.due_on desc", TrainingTable::plan, person);
    }

    public List<Training> trainingsOf(UUID person) {
        return sql.read(TRAININGS + "t.person_id = ? order by t.held_on desc", TrainingTable::training, person);
    }

    public List<TrainingPlan> plansIn(String organisation, int year) {
        return sql.read(
                PLANS + "t.organisation = ? and t.year = ? order by t.due_on, t.id",
                TrainingTable::plan,
                organisation,
                year);
    }

    public List<Training> trainingsIn(String organisation, int year) {
        return sql.read(
                TRAININGS + "t.organisation = ? and t.held_on between ? and ? order by t.held_on, t.id",
                TrainingTable::training,
                organisation,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    private static TrainingPlan plan(ResultSet row) throws SQLException {
        return new TrainingPlan(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getInt("year"),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                row.getString("method"),
                row.getString("topic"),
                row.getObject("due_on", LocalDate.class),
                row.getString("planned_by"),
                Sql.instant(row, "planned_at"),
                row.getBoolean("done"));
    }

    private static Training training(ResultSet row) throws SQLException {
        return new Training(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                row.getObject("plan_id", UUID.class),
                row.getString("method"),
                row.getString("topic"),
                row.getObject("held_on", LocalDate.class),
                row.getBigDecimal("hours"),
                row.getString("trainer"),
                row.getString("evaluation"),
                row.getBoolean("passed"),
                row.getString("recorded_by"),
                Sql.instant(row, "recorded_at"));
    }
}
