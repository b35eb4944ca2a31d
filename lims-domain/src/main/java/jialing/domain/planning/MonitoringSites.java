package jialing.domain.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jialing.domain.shared.Refusal;

/** All sites of the network. Where they are is no secret within it; what was found there is. */
@ApplicationScoped
public class MonitoringSites {

    @PersistenceContext
    EntityManager entityManager;

    public void add(MonitoringSite site) {
        entityManager.persist(site);
    }

    public Optional<MonitoringSite> find(String code) {
        return Optional.ofNullable(entityManager.find(MonitoringSite.class, code));
    }

    /** @throws Refusal when there is no such site */
    public MonitoringSite byCode(String code) {
        return find(code).orElseThrow(() -> Refusal.notFound("MonitoringSite", "点位", code));
    }

    public List<MonitoringSite> byCodes(Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("from MonitoringSite s where s.code in :codes order by s.code", MonitoringSite.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** @param element null for all */
    public List<MonitoringSite> of(Element element) {
        return entityManager
                .createQuery(
                        "from MonitoringSite s where :element is null or s.element = :element order by s.code",
                        MonitoringSite.class)
                .setParameter("element", element)
                .getResultList();
    }
}
