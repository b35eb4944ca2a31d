package jialing.domain.catalogue.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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
        var where = new StringBuilder("from " + kind.getSimpleName() + " e where 1 = 1");
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

    /** One version of an entry, in force or not. */
    public <E> E byId(Class<E> kind, UUID id) {
        return entityManager.find(kind, id);
    }

    /** The last versions of the entries of a kind that came from a file. */
    public <E> List<E> notEnded(Class<E> kind, String file) {
        return entityManager
                .createQuery(
                        "from " + kind.getSimpleName() + " e where e.sourceFile = :file and e.superseded = false", kind)
                .setParameter("file", file)
                .getResultList();
    }

    /** SHA-256 of each file as last loaded, by name. Whoever asks is alone with it until the transaction is over. */
    @SuppressWarnings("unchecked")
    public Map<String, String> loadedFiles() {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('lims.catalogue')) as text)")
                .getSingleResult();
        List<Object[]> rows = entityManager
                .createNativeQuery("select name, sha256 from lims.catalogue_loaded_file")
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    public void noteLoaded(Map<String, String> sha256ByName, Instant now) {
        sha256ByName.forEach((name, sha256) -> entityManager
                .createNativeQuery("insert into lims.catalogue_loaded_file (name, sha256, loaded_at)"
                        + " values (:name, :sha256, :now)"
                        + " on conflict (name) do update set sha256 = excluded.sha256, loaded_at = excluded.loaded_at")
                .setParameter("name", name)
                .setParameter("sha256", sha256)
                .setParameter("now", now)
                .executeUpdate());
    }

    public void add(Object entry) {
        entityManager.persist(entry);
    }
}
