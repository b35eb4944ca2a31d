package jialing.domain.materials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.gate.ElementDoubted;
import jialing.domain.gate.MakesElements;
import jialing.domain.gate.QualityElement;
import jialing.domain.materials.persistence.LineageTable;
import jialing.domain.materials.persistence.LineageTable.Descent;
import jialing.domain.shared.Text;

/** What was made from materials: with them it falls into doubt. */
@ApplicationScoped
class Offspring implements MakesElements {

    @Inject
    LineageTable lineage;

    ElementDoubted doubted(Material material, Instant since, Instant until, Text why) {
        return doubted(material, of(List.of(material)).get(material.id()), since, until, why);
    }

    ElementDoubted doubted(Material material, Set<QualityElement> elements, Instant since, Instant until, Text why) {
        return new ElementDoubted(
                material.organisation(),
                QualityElement.material(material.id()),
                elements,
                since,
                until,
                why,
                material.subject());
    }

    @Override
    public Set<QualityElement> madeWith(
            String organisation, Collection<QualityElement> elements, Instant since, Instant until) {
        return lineage.madeWith(organisation, elements, since, until).stream()
                .map(QualityElement::material)
                .collect(Collectors.toSet());
    }

    /** Of each material itself and whatever was made from it: one question to the database, for all of them. */
    Map<UUID, Set<QualityElement>> of(Collection<Material> materials) {
        return lineage.below(materials.stream().map(Material::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        Descent::root,
                        Collectors.mapping(
                                descent -> QualityElement.material(descent.material()), Collectors.toSet())));
    }
}
