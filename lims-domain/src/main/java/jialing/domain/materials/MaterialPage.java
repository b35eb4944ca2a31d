package jialing.domain.materials;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.materials.persistence.ContentTable;
import jialing.domain.materials.persistence.HistoryTable;
import jialing.domain.materials.persistence.LineageTable;
import jialing.domain.materials.persistence.MaterialTable;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/** Everything that is known of one material, for the screen: what it is, what happened to it, what it was made from and what from it. */
@View
public class MaterialPage {

    @Inject
    MaterialTable materials;

    @Inject
    LineageTable lineage;

    @Inject
    ContentTable contents;

    @Inject
    HistoryTable history;

    @Inject
    MaterialUses uses;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param expanded U with k = 2 */
    public record ContentShown(
            String analyte, BigDecimal value, BigDecimal standardUncertainty, BigDecimal expanded, String unit) {

        static ContentShown of(Content content) {
            return new ContentShown(
                    content.analyte(),
                    content.value(),
                    content.standardUncertainty(),
                    content.expandedUncertainty(),
                    content.unit());
        }
    }

    /** A material in the picture of the lineage. */
    public record LineageNode(
            UUID id,
            String number,
            MaterialKind kind,
            Text kindLabel,
            String label,
            Text name,
            LocalDate validTo,
            MaterialState state,
            Text stateLabel,
            List<ContentShown> contents) {}

    /**
     * @param openedUntil last day of the bottle in use; null when none is open or it keeps as long as unopened
     * @param certificateSha256 of the certificate's file; null when none is kept
     * @param solution null for a lot from outside
     * @param nodes it and all that it was made from and that was made from it
     * @param edges what went into what, among the nodes
     */
    public record MaterialShown(
            Material material,
            LineageNode itself,
            BigDecimal stock,
            Text unitLabel,
            LocalDate openedUntil,
            String certificateSha256,
            Solution solution,
            List<MaterialCheck> checks,
            List<BottleOpening> openings,
            List<StockMovement> movements,
            LotRecall recall,
            List<LineageNode> nodes,
            List<LineageLine> edges,
            List<MaterialUses.UseOfMaterial> uses) {}

    public MaterialShown byId(UUID id) {
        current.get();
        return shown(materials.find(id).orElseThrow(() -> Refusal.notFound("Material", "物料", id)));
    }

    /** @param number as scanned from the label */
    public MaterialShown byNumber(String number) {
        current.get();
        return shown(materials.byNumber(number).orElseThrow(() -> Refusal.notFound("Material", "物料", number)));
    }

    private MaterialShown shown(Material material) {
        UUID id = material.id();
        Instant now = clock.now();
        List<LineageLine> above = lineage.edgesAbove(id);
        List<LineageLine> below = lineage.edgesBelow(id);
        List<LineageLine> edges =
                Stream.concat(above.stream(), below.stream()).distinct().toList();
        List<LineageNode> nodes = nodes(id, edges, now);
        Standing itself = lineage.standings(List.of(id), now).stream()
                .filter(Standing::isNamedItself)
                .findFirst()
                .orElseThrow();
        Set<UUID> touched = below.stream().map(LineageLine::child).collect(Collectors.toCollection(LinkedHashSet::new));
        touched.add(id);
        return new MaterialShown(
                material,
                nodes.stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow(),
                history.stock(List.of(id)).getOrDefault(id, BigDecimal.ZERO),
                material.stocking().unit().label(),
                itself.openedUntil(),
                history.certificateHash(id).orElse(null),
                history.solution(id).orElse(null),
                history.checks(id),
                history.openings(id),
                history.movements(id),
                history.recall(id).orElse(null),
                nodes,
                edges,
                uses.of(touched));
    }

    private List<LineageNode> nodes(UUID id, List<LineageLine> edges, Instant now) {
        Set<UUID> ids = edges.stream()
                .flatMap(edge -> Stream.of(edge.child(), edge.parent()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ids.add(id);
        Map<UUID, List<Standing>> standings =
                lineage.standings(ids, now).stream().collect(Collectors.groupingBy(Standing::named));
        Map<UUID, List<Content>> known = contents.of(ids);
        LocalDate today = LabClock.dayOf(now);
        return materials.all(ids).stream()
                .map(each -> node(
                        each,
                        MaterialState.of(standings.get(each.id()), today),
                        known.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static LineageNode node(Material material, MaterialState state, List<Content> contents) {
        return new LineageNode(
                material.id(),
                material.number(),
                material.kind(),
                material.kind().label(),
                material.label(),
                material.name(),
                material.keeping().validTo(),
                state,
                state.label(),
                contents.stream().map(ContentShown::of).toList());
    }
}
