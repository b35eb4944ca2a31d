package jialing.domain.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jialing.domain.shared.Refusal;

/** All institutions of the network. Who they are is no secret: only their records are. */
@ApplicationScoped
public class Organisations {

    @PersistenceContext
    EntityManager entityManager;

    public void add(Organisation organisation) {
        entityManager.persist(organisation);
    }

    public Optional<Organisation> find(String code) {
        return Optional.ofNullable(entityManager.find(Organisation.class, code));
    }

    /** @throws Refusal when there is no such organisation */
    public Organisation byCode(String code) {
        return find(code).orElseThrow(() -> Refusal.notFound("Organisation", "机构", code));
    }

    public List<Organisation> all() {
        return entityManager
                .createQuery("from Organisation o order by o.code", Organisation.class)
                .getResultList();
    }

    /**
     * Codes of the organisation itself and of all below it: those it administers and those whose quality it supervises. So a
     * sub-centre sees its districts although the municipal centre administers them, and the centre sees all.
     */
    @SuppressWarnings("unchecked")
    public List<String> subtree(String code) {
        return entityManager
                .createNativeQuery(
                        "with recursive below as (select cast(:code as text) as code union"
                                + " select o.code from lims.organisation_organisation o join below b"
                                + " on b.code in (o.parent, o.quality_supervisor))"
                                + " select code from below",
                        String.class)
                .setParameter("code", code)
                .getResultList();
    }
}
