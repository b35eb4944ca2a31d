package jialing.domain.materials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.materials.persistence.LineageTable;
import jialing.domain.shared.LabClock;

/** The reference materials in store. */
@ApplicationScoped
public class ReferenceMaterials {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LineageTable lineage;

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

    /** Of those that may be used on that day, the one that certifies most of the analytes; the one that expires first before others. */
    public Optional<ReferenceMaterial> certifying(
            String organisation, String matrix, Collection<String> analytes, LocalDate on) {
        List<ReferenceMaterial> certifying = of(organisation).stream()
                .filter(material -> material.matrix().equals(matrix))
                .filter(material -> material.certifies(analytes) > 0)
                .toList();
        Set<UUID> fit = fit(certifying, on);
        return certifying.stream()
                .filter(material -> fit.contains(material.id()))
                .max(Comparator.comparing((ReferenceMaterial material) -> material.certifies(analytes))
                        .thenComparing(ReferenceMaterial::validTo, Comparator.reverseOrder()));
    }

    /** Those of them against whose use on that day nothing stands. */
    public Set<UUID> fit(Collection<ReferenceMaterial> materials, LocalDate on) {
        Instant endOfDay =
                on.plusDays(1).atStartOfDay(LabClock.ZONE).toInstant().minus(1, ChronoUnit.MICROS);
        return lineage.standings(materials.stream().map(ReferenceMaterial::id).toList(), endOfDay).stream()
                .filter(standing -> standing.isFitOn(on))
                .map(Standing::material)
                .collect(Collectors.toUnmodifiableSet());
    }
}
