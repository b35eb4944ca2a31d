package jialing.domain.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.Refusal;

/** Where programmes are kept. */
@ApplicationScoped
public class Programmes {

    @PersistenceContext
    EntityManager entityManager;

    public void add(Programme programme) {
        entityManager.persist(programme);
    }

    /** @throws Refusal when there is none, or none that the asking person may see */
    public Programme byId(UUID id) {
        Programme programme = entityManager.find(Programme.class, id);
        if (programme == null) {
            throw Refusal.notFound("Programme", "监测计划", id);
        }
        return programme;
    }

    public List<Programme> of(Collection<String> organisations) {
        return entityManager
                .createQuery("from Programme p where p.organisation in :organisations order by p.id", Programme.class)
                .setParameter("organisations", organisations)
                .getResultList();
    }
}
