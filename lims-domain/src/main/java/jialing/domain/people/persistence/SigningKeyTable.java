package jialing.domain.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.people.SigningKey;

/** Signing keys, those that a PIN opens and those of passkeys. */
@ApplicationScoped
public class SigningKeyTable {

    @PersistenceContext
    EntityManager entityManager;

    public void add(SigningKey key) {
        entityManager.persist(key);
    }

    public Optional<SigningKey> byId(UUID id) {
        return Optional.ofNullable(entityManager.find(SigningKey.class, id));
    }

    /** The last key made for the person that the PIN opens, in use or not. */
    public Optional<SigningKey> newestOf(UUID personId) {
        return ofPerson(personId).stream().findFirst();
    }

    /** Newest first. */
    public List<SigningKey> ofPerson(UUID personId) {
        return entityManager
                .createQuery(
                        "from SigningKey k where k.personId = :person and k.passkeyId is null order by k.madeAt desc",
                        SigningKey.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The newest certificate of a passkey's public key, in force or not. */
    public Optional<SigningKey> newestOfPasskey(UUID passkeyId) {
        return entityManager
                .createQuery("from SigningKey k where k.passkeyId = :passkey order by k.madeAt desc", SigningKey.class)
                .setParameter("passkey", passkeyId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Keys of this organisation's people for which an authority outside is asked, and has not answered yet; oldest first. */
    public List<SigningKey> requestingIn(String organisation) {
        return entityManager
                .createQuery(
                        "from SigningKey k where k.organisation = :organisation and k.request is not null"
                                + " and k.revokedAt is null and not exists (select 1 from BroughtCertificate c where c.keyId = k.id)"
                                + " and not exists (select 1 from SigningKey n where n.personId = k.personId and n.passkeyId is null"
                                + " and n.madeAt > k.madeAt)"
                                + " order by k.madeAt",
                        SigningKey.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }
}
