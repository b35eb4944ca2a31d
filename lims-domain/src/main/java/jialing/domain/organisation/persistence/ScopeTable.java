package jialing.domain.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.organisation.QualifiedMethod;
import jialing.domain.shared.Sql;

/** Where the scopes of qualification are kept. */
@ApplicationScoped
public class ScopeTable {

    @Inject
    Sql sql;

    @PersistenceContext
    EntityManager entityManager;

    public List<QualifiedMethod> of(String organisation) {
        return entityManager
                .createQuery(
                        "from QualifiedMethod q where q.organisation = :organisation order by q.method, q.analyte",
                        QualifiedMethod.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    public List<QualifiedMethod> of(String organisation, Collection<String> methods) {
        return entityManager
                .createQuery(
                        "from QualifiedMethod q where q.organisation = :organisation and q.method in :methods",
                        QualifiedMethod.class)
                .setParameter("organisation", organisation)
                .setParameter("methods", methods)
                .getResultList();
    }

    public void stop(Collection<UUID> lines, LocalDate from) {
        sql.write(
                "update lims.organisation_qualified_method set suspended_from = ? where id = any (?)"
                        + " and (suspended_from is null or suspended_from > ?)",
                update -> {
                    update.setObject(1, from);
                    update.setArray(2, update.getConnection().createArrayOf("uuid", lines.toArray()));
                    update.setObject(3, from);
                    update.executeUpdate();
                });
    }

    public void add(QualifiedMethod line) {
        entityManager.persist(line);
    }
}
