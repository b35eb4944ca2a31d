package jialing.domain.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.people.BroughtCertificate;

/** Certificates of signing keys that an authority outside has given. */
@ApplicationScoped
public class BroughtCertificateTable {

    @PersistenceContext
    EntityManager entityManager;

    public void add(BroughtCertificate certificate) {
        entityManager.persist(certificate);
    }

    public Optional<BroughtCertificate> newestOf(UUID keyId) {
        return ofKey(keyId).stream().findFirst();
    }

    /** Those brought from outside, newest first. */
    public List<BroughtCertificate> ofKey(UUID keyId) {
        return entityManager
                .createQuery(
                        "from BroughtCertificate c where c.keyId = :key order by c.broughtAt desc",
                        BroughtCertificate.class)
                .setParameter("key", keyId)
                .getResultList();
    }

    public boolean knows(String fingerprint) {
        return !entityManager
                .createQuery("from BroughtCertificate c where c.fingerprint = :fingerprint", BroughtCertificate.class)
                .setParameter("fingerprint", fingerprint)
                .getResultList()
                .isEmpty();
    }
}
