package jialing.domain.materials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The reference materials in store. */
@ApplicationScoped
public class ReferenceMaterials {

    @PersistenceContext
    EntityManager entityManager;

    void add(ReferenceMaterial material) {
        entityManager.persist(material);
    }

    public List<ReferenceMaterial> of(String organisation) {
        return entityManager
                .createQuery(
                        "from ReferenceMaterial m where m.organisation = :organisation order by m.code, m.lot",
                        ReferenceMaterial.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** Of those that are valid on that day, the one that certifies most of the analytes; the one that expires first before others. */
    public Optional<ReferenceMaterial> certifying(
            String organisation, String matrix, Collection<String> analytes, LocalDate on) {
        return of(organisation).stream()
                .filter(material -> material.matrix().equals(matrix))
                .filter(material -> !on.isAfter(material.validTo()))
                .filter(material -> material.certifies(analytes) > 0)
                .max(Comparator.comparing((ReferenceMaterial material) -> material.certifies(analytes))
                        .thenComparing(ReferenceMaterial::validTo, Comparator.reverseOrder()));
    }
}
