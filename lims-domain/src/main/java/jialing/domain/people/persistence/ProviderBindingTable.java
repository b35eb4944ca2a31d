package jialing.domain.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jialing.domain.people.ProviderBinding;

/** Which identity at a provider stands for which account. */
@ApplicationScoped
public class ProviderBindingTable {

    @PersistenceContext
    EntityManager entityManager;

    public void add(ProviderBinding binding) {
        entityManager.persist(binding);
    }

    /** In force, confirmed or not. */
    public Optional<ProviderBinding> to(String issuer, String subject) {
        return entityManager
                .createQuery(
                        "from ProviderBinding b where b.issuer = :issuer and b.subject = :subject and b.endedAt is null",
                        ProviderBinding.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** In force, confirmed or not. */
    public Optional<ProviderBinding> ofAccountAt(String account, String issuer) {
        return ofAccount(account).stream()
                .filter(each -> each.issuer().equals(issuer))
                .findFirst();
    }

    /** In force, to whatever providers the house has had. */
    public List<ProviderBinding> ofAccount(String account) {
        return entityManager
                .createQuery(
                        "from ProviderBinding b where b.account = :account and b.endedAt is null",
                        ProviderBinding.class)
                .setParameter("account", account)
                .getResultList();
    }
}
