package jialing.domain.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import jialing.domain.organisation.QualifiedMethod;

/** Where the scopes of qualification are kept. */
@ApplicationScoped
public class ScopeTable {

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

    public void add(QualifiedMethod line) {
        entityManager.persist(line);
    }
}
