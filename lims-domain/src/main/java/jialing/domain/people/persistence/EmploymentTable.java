package jialing.domain.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.people.Employment;
import jialing.domain.people.StaffRow;

/** Where people work, have worked and are to work. */
@ApplicationScoped
public class EmploymentTable {

    @PersistenceContext
    EntityManager entityManager;

    public void add(Employment employment) {
        entityManager.persist(employment);
    }

    /** Where the person works on that day; nowhere before the organisation has said yes. */
    public Optional<Employment> ofPersonOn(UUID personId, LocalDate on) {
        return ofPerson(personId).stream()
                .filter(employment -> employment.covers(on))
                .findFirst();
    }

    /** Newest first. */
    public List<Employment> ofPerson(UUID personId) {
        return entityManager
                .createQuery("from Employment e where e.personId = :person order by e.validFrom desc", Employment.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public List<StaffRow> staffOf(String organisation) {
        return entityManager
                .createQuery(
                        "select new " + StaffRow.class.getName()
                                + "(p, a, e) from Employment e, Person p, Account a where p.id = e.personId"
                                + " and a.personId = p.id and e.organisation = :organisation"
                                + " order by a.account, e.validFrom desc",
                        StaffRow.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** Of those who work there on that day or will. */
    public List<String> employeeNumbersIn(String organisation, LocalDate on) {
        return entityManager
                .createQuery(
                        "select p.employeeNumber from Person p, Employment e where e.personId = p.id"
                                + " and e.organisation = :organisation and (e.validTo is null or e.validTo >= :day)"
                                + " and p.employeeNumber is not null",
                        String.class)
                .setParameter("organisation", organisation)
                .setParameter("day", on)
                .getResultList();
    }
}
