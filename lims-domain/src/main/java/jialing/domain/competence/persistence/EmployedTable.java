package jialing.domain.competence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.competence.Employed;
import jialing.domain.shared.Sql;

/** Who works for whom on a day, read from what people keeps. */
@ApplicationScoped
public class EmployedTable {

    private static final String ON_THE_DAY = "select distinct p.id, p.name, p.name_en, e.organisation"
            + " from lims.people_employment e join lims.people_person p on p.id = e.person_id"
            + " where e.admitted_at is not null and e.valid_from <= ? and (e.valid_to is null or e.valid_to >= ?)";

    @Inject
    Sql sql;

    public List<Employed> of(UUID personId, LocalDate day) {
        return sql.read(ON_THE_DAY + " and p.id = ?", EmployedTable::employed, day, day, personId);
    }

    public List<Employed> in(String organisation, LocalDate day) {
        return sql.read(
                ON_THE_DAY + " and e.organisation = ? order by p.id", EmployedTable::employed, day, day, organisation);
    }

    private static Employed employed(ResultSet row) throws SQLException {
        return new Employed(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("organisation"));
    }
}
