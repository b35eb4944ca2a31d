package jialing.domain.catalogue.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Where the catalogue is kept: one table for each kind of entry, all versions side by side. */
@ApplicationScoped
public class CatalogueTables {

    private static final String IN_FORCE =
            " and e.effectiveFrom <= :day and (e.effectiveTo is null or e.effectiveTo >= :day)";

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Entries in force on a day whose attributes have these values, in the order of their files.
     *
     * @param attributes by name; names are ours, never a user's
     */
    public <E> List<E> inForce(Class<E> kind, LocalDate day, Map<String, ?> attributes) {
        var where = new StringBuilder("from " + kind.getName() + " e where 1 = 1");
        attributes
                .keySet()
                .forEach(name ->
                        where.append(" and e.").append(name).append(" = :").append(name));
        var query = entityManager
                .createQuery(where + IN_FORCE + " order by e.id", kind)
                .setParameter("day", day);
        attributes.forEach(query::setParameter);
        return query.getResultList();
    }

    /** All entries of a kind that came from a file and have not ended. */
    public <E> List<E> notEnded(Class<E> kind, String file, LocalDate day) {
        return entityManager
                .createQuery(
                        "from " + kind.getName() + " e where e.sourceFile = :file"
                                + " and (e.effectiveTo is null or e.effectiveTo >= e.effectiveFrom)",
                        kind)
                .setParameter("file", file)
                .getResultList();
    }

    public void add(Object entry) {
        entityManager.persist(entry);
    }
}
