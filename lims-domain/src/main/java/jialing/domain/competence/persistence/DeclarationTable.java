package jialing.domain.competence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.competence.ImpartialityDeclaration;
import jialing.domain.competence.ImpartialityDeclaration.DeclaredInterest;
import jialing.domain.competence.rules.RecordedOnce;
import jialing.domain.shared.Sql;

/** Who declared what about interests beside the work. */
@ApplicationScoped
public class DeclarationTable {

    @Inject
    Sql sql;

    public void add(ImpartialityDeclaration declaration, String actHash) {
        int added = sql.execute(
                "insert into lims.competence_declaration (id, organisation, person_id, year, wording, declared_at, act_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
                declaration.id(),
                declaration.organisation(),
                declaration.personId(),
                declaration.year(),
                declaration.wording(),
                declaration.declaredAt(),
                actHash);
        new RecordedOnce().require(added == 0);
        sql.write(
                "insert into lims.competence_declared_interest (declaration_id, ordinal, organisation, party, institution,"
                        + " nature) values (?, ?, ?, ?, ?, ?)",
                insert -> {
                    int ordinal = 0;
                    for (DeclaredInterest interest : declaration.interests()) {
                        insert.setObject(1, declaration.id());
                        insert.setInt(2, ++ordinal);
                        insert.setString(3, declaration.organisation());
                        insert.setString(4, interest.party());
                        insert.setString(5, interest.institution());
                        insert.setString(6, interest.nature());
                        insert.addBatch();
                    }
                    insert.executeBatch();
                });
    }

    /** The newest first. */
    public List<ImpartialityDeclaration> of(UUID person) {
        Map<UUID, List<DeclaredInterest>> interests = interests("d.person_id = ?", person);
        return sql.read(
                "select * from lims.competence_declaration where person_id = ? order by declared_at desc",
                row -> declaration(row, interests),
                person);
    }

    /** Of each person of the organisation the newest of the year. */
    public List<ImpartialityDeclaration> in(String organisation, int year) {
        Map<UUID, List<DeclaredInterest>> interests =
                interests("d.organisation = ? and d.year = ?", organisation, year);
        return sql.read(
                "select distinct on (person_id) * from lims.competence_declaration where organisation = ? and year = ?"
                        + " order by person_id, declared_at desc",
                row -> declaration(row, interests),
                organisation,
                year);
    }

    /** The person's interests in an institution of the network, by the declaration that counted at the instant. */
    public List<DeclaredInterest> inInstitution(UUID person, String institution, Instant at) {
        return sql.read(
                "select i.* from lims.competence_declared_interest i where i.institution = ? and i.declaration_id ="
                        + " (select d.id from lims.competence_declaration d where d.person_id = ? and d.declared_at <= ?"
                        + " order by d.declared_at desc limit 1) order by i.ordinal",
                DeclarationTable::interest,
                institution,
                person,
                at);
    }

    private Map<UUID, List<DeclaredInterest>> interests(String condition, Object... values) {
        record Row(UUID declaration, DeclaredInterest interest) {}
        return sql
                .read(
                        "select i.* from lims.competence_declared_interest i join lims.competence_declaration d"
                                + " on d.id = i.declaration_id where " + condition + " order by i.ordinal",
                        row -> new Row(row.getObject("declaration_id", UUID.class), interest(row)),
                        values)
                .stream()
                .collect(Collectors.groupingBy(
                        Row::declaration, Collectors.mapping(Row::interest, Collectors.toList())));
    }

    private static DeclaredInterest interest(ResultSet row) throws SQLException {
        return new DeclaredInterest(row.getString("party"), row.getString("institution"), row.getString("nature"));
    }

    private static ImpartialityDeclaration declaration(ResultSet row, Map<UUID, List<DeclaredInterest>> interests)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ImpartialityDeclaration(
                id,
                row.getString("organisation"),
                row.getObject("person_id", UUID.class),
                row.getInt("year"),
                row.getString("wording"),
                interests.getOrDefault(id, List.of()),
                Sql.instant(row, "declared_at"));
    }
}
