package jialing.domain.competence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.competence.SignatoryAppointment;
import jialing.domain.competence.rules.RecordedOnce;
import jialing.domain.shared.Sql;

/** Who may sign in which field, and since when no longer. */
@ApplicationScoped
public class AppointmentTable {

    private static final String ALL = "select a.*, p.name as person, e.reason as end_reason, e.ended_by, e.ended_at,"
            + " f.matrix, f.method, f.analyte from lims.competence_appointment a"
            + " join lims.people_person p on p.id = a.person_id"
            + " join lims.competence_appointment_field f on f.appointment_id = a.id"
            + " left join lims.competence_appointment_end e on e.appointment_id = a.id where ";
    private static final String IN_ORDER = " order by a.valid_to desc, a.id, f.ordinal";

    @Inject
    Sql sql;

    public void add(SignatoryAppointment appointment, String actHash) {
        int added = sql.execute(
                "insert into lims.competence_appointment (id, organisation, person_id, document, approving_body,"
                        + " valid_from, valid_to, appointed_by, appointed_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
                appointment.id(),
                appointment.organisation(),
                appointment.personId(),
                appointment.document(),
                appointment.approvingBody(),
                appointment.from(),
                appointment.to(),
                appointment.appointedBy(),
                appointment.appointedAt(),
                actHash);
        new RecordedOnce().require(added == 0);
        sql.write(
                "insert into lims.competence_appointment_field (appointment_id, ordinal, organisation, matrix, method,"
                        + " analyte) values (?, ?, ?, ?, ?, ?)",
                insert -> {
                    int ordinal = 0;
                    for (SignatoryAppointment.SignatoryField field : appointment.fields()) {
                        insert.setObject(1, appointment.id());
                        insert.setInt(2, ++ordinal);
                        insert.setString(3, appointment.organisation());
                        insert.setString(4, field.matrix());
                        insert.setString(5, field.method());
                        insert.setString(6, field.analyte());
                        insert.addBatch();
                    }
                    insert.executeBatch();
                });
    }

    public void end(SignatoryAppointment appointment, SignatoryAppointment.AppointmentEnd end, String actHash) {
        sql.execute(
                "insert into lims.competence_appointment_end (appointment_id, organisation, reason, ended_by, ended_at,"
                        + " act_hash) values (?, ?, ?, ?, ?, ?)",
                appointment.id(),
                appointment.organisation(),
                end.reason(),
                end.by(),
                end.at(),
                actHash);
    }

    public Optional<SignatoryAppointment> find(UUID id) {
        return read("a.id = ?", id).stream().findFirst();
    }

    public List<SignatoryAppointment> of(UUID person, String organisation) {
        return read("a.person_id = ? and a.organisation = ?", person, organisation);
    }

    public List<SignatoryAppointment> of(UUID person) {
        return read("a.person_id = ?", person);
    }

    public List<SignatoryAppointment> in(String organisation) {
        return read("a.organisation = ?", organisation);
    }

    private List<SignatoryAppointment> read(String condition, Object... values) {
        var fields = new LinkedHashMap<UUID, List<SignatoryAppointment.SignatoryField>>();
        var appointments = new LinkedHashMap<UUID, SignatoryAppointment>();
        sql.read(ALL + condition + IN_ORDER, AppointmentTable::row, values).forEach(row -> {
            UUID id = row.id();
            appointments.putIfAbsent(id, row);
            fields.computeIfAbsent(id, key -> new ArrayList<>()).addAll(row.fields());
        });
        return appointments.entrySet().stream()
                .map(each -> each.getValue().in(fields.get(each.getKey())))
                .toList();
    }

    private static SignatoryAppointment row(ResultSet row) throws SQLException {
        Instant endedAt = Sql.instant(row, "ended_at");
        return new SignatoryAppointment(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                row.getObject("person_id", UUID.class),
                row.getString("person"),
                row.getString("document"),
                row.getString("approving_body"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                List.of(new SignatoryAppointment.SignatoryField(
                        row.getString("matrix"), row.getString("method"), row.getString("analyte"))),
                row.getString("appointed_by"),
                Sql.instant(row, "appointed_at"),
                endedAt == null
                        ? null
                        : new SignatoryAppointment.AppointmentEnd(
                                row.getString("end_reason"), row.getString("ended_by"), endedAt));
    }
}
