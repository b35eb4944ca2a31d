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
import jialing.domain.competence.ConductEntry;
import jialing.domain.competence.rules.RecordedOnce;
import jialing.domain.shared.Sql;

/** The black and white list. */
@ApplicationScoped
public class ConductTable {

    private static final String ALL = "select l.*, e.reason as end_reason, e.ended_by, e.ended_at"
            + " from lims.competence_list_entry l left join lims.competence_list_entry_end e on e.entry_id = l.id ";

    @Inject
    Sql sql;

    public void add(ConductEntry entry, String actHash) {
        int added = sql.execute(
                "insert into lims.competence_list_entry (id, organisation, colour, person_id, institution, name, reason,"
                        + " evidence, valid_from, valid_to, entered_by, entered_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
                entry.id(),
                entry.organisation(),
                entry.colour().name(),
                entry.personId(),
                entry.institution(),
                entry.name(),
                entry.reason(),
                entry.evidence(),
                entry.from(),
                entry.to(),
                entry.enteredBy(),
                entry.enteredAt(),
                actHash);
        new RecordedOnce().require(added == 0);
    }

    public void strike(ConductEntry entry, ConductEntry.ConductEnd end, String actHash) {
        sql.execute(
                "insert into lims.competence_list_entry_end (entry_id, organisation, reason, ended_by, ended_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?)",
                entry.id(),
                entry.organisation(),
                end.reason(),
                end.by(),
                end.at(),
                actHash);
    }

    public boolean isKnown(UUID person) {
        return !sql.read("select id from lims.people_person where id = ?", row -> row.getString(1), person)
                .isEmpty();
    }

    public Optional<ConductEntry> find(UUID id) {
        return sql.read(ALL + "where l.id = ?", ConductTable::entry, id).stream()
                .findFirst();
    }

    /** The newest first. */
    public List<ConductEntry> all() {
        return sql.read(ALL + "order by l.id desc", ConductTable::entry);
    }

    /** Everything that was ever entered about either. */
    public List<ConductEntry> about(UUID person, String institution) {
        return sql.read(
                ALL + "where l.person_id = ? or l.institution = ? order by l.id",
                ConductTable::entry,
                person,
                institution);
    }

    private static ConductEntry entry(ResultSet row) throws SQLException {
        Instant endedAt = Sql.instant(row, "ended_at");
        return new ConductEntry(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                ConductEntry.ListColour.valueOf(row.getString("colour")),
                row.getObject("person_id", UUID.class),
                row.getString("institution"),
                row.getString("name"),
                row.getString("reason"),
                row.getString("evidence"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("entered_by"),
                Sql.instant(row, "entered_at"),
                endedAt == null
                        ? null
                        : new ConductEntry.ConductEnd(row.getString("end_reason"), row.getString("ended_by"), endedAt));
    }
}
