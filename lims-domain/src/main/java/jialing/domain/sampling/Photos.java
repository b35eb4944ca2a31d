package jialing.domain.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.shared.Refusal;

/** Where pictures from the field are kept. */
@ApplicationScoped
public class Photos {

    @PersistenceContext
    EntityManager entityManager;

    void add(Photo photo) {
        entityManager.persist(photo);
    }

    Optional<Photo> sameAs(String organisation, String sha256) {
        return entityManager
                .createQuery("from Photo p where p.organisation = :organisation and p.sha256 = :sha256", Photo.class)
                .setParameter("organisation", organisation)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refusal when there is none, or none that the asking person may see */
    public Photo byId(UUID id) {
        return Optional.ofNullable(entityManager.find(Photo.class, id))
                .orElseThrow(() -> Refusal.notFound("Photo", "照片", id));
    }

    /** The hashes of photos by id, without fetching the pictures. */
    Map<UUID, String> hashesOf(Collection<UUID> ids) {
        var hashes = new LinkedHashMap<UUID, String>();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery("select p.id, p.sha256 from Photo p where p.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> hashes.put((UUID) row[0], (String) row[1]));
        }
        return hashes;
    }
}
