package jialing.domain.materials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.gate.MaterialUse;
import jialing.domain.materials.persistence.ContentTable;
import jialing.domain.materials.persistence.LineageTable;
import jialing.domain.materials.persistence.MaterialTable;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;

/** What a laboratory may take for a measurement at an instant, for whoever has to name its materials. */
@ApplicationScoped
public class UsableMaterials {

    @Inject
    MaterialTable materials;

    @Inject
    LineageTable lineage;

    @Inject
    ContentTable contents;

    /**
     * @param label maker's code and lot, or a solution's number
     * @param contents of the analytes that were asked for; all of them when none was
     */
    public record Usable(
            UUID id,
            String number,
            MaterialKind kind,
            String label,
            Text name,
            LocalDate validTo,
            List<Content> contents) {}

    /**
     * Those that may be used, the one that expires first before others. For a calibration or a control: what contains one of the
     * analytes; as a reagent: whatever is no reference material.
     */
    public List<Usable> of(String organisation, Collection<String> analytes, MaterialUse.Role role, Instant at) {
        LocalDate day = LabClock.dayOf(at);
        List<Material> found = role == MaterialUse.Role.REAGENT
                ? materials.reagents(organisation, day)
                : materials.carrying(organisation, analytes, day);
        List<UUID> ids = found.stream().map(Material::id).toList();
        Map<UUID, List<Standing>> standings =
                lineage.standings(ids, at).stream().collect(Collectors.groupingBy(Standing::named));
        Map<UUID, List<Content>> known = contents.of(ids);
        return found.stream()
                .filter(material -> standings.get(material.id()).stream().allMatch(each -> each.isFitOn(day)))
                .map(material -> usable(material, known.getOrDefault(material.id(), List.of()), analytes))
                .toList();
    }

    private static Usable usable(Material material, List<Content> contents, Collection<String> analytes) {
        return new Usable(
                material.id(),
                material.number(),
                material.kind(),
                material.label(),
                material.name(),
                material.keeping().validTo(),
                contents.stream()
                        .filter(content -> analytes.isEmpty() || analytes.contains(content.analyte()))
                        .toList());
    }
}
