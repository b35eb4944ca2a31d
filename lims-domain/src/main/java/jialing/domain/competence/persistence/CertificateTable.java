package jialing.domain.competence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import jialing.domain.competence.CompetenceCertificate;

/** Where the certificates of competence are kept. */
@ApplicationScoped
public class CertificateTable {

    @PersistenceContext
    EntityManager entityManager;

    public void add(CompetenceCertificate certificate) {
        entityManager.persist(certificate);
    }

    public List<CompetenceCertificate> of(UUID personId) {
        return entityManager
                .createQuery("from CompetenceCertificate c where c.personId = :person", CompetenceCertificate.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
