package jialing.domain.materials;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.gate.MaterialUse;
import jialing.domain.materials.persistence.HistoryTable;
import jialing.domain.materials.persistence.LineageTable;
import jialing.domain.materials.persistence.MaterialTable;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Page;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/** The register of the own laboratory for the screen, newest first: a constant number of questions for a page. */
@View
public class MaterialRegister {

    @Inject
    MaterialTable materials;

    @Inject
    LineageTable lineage;

    @Inject
    HistoryTable history;

    @Inject
    UsableMaterials usable;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param stock in the stock unit
     * @param runsShort whether all usable lots of this code together are below the least that shall be in store
     */
    public record Line(
            UUID id,
            String number,
            MaterialKind kind,
            Text kindLabel,
            String code,
            String lot,
            Text name,
            LocalDate validTo,
            String place,
            BigDecimal stock,
            AmountUnit unit,
            Text unitLabel,
            boolean runsShort,
            boolean toxic,
            MaterialState state,
            Text stateLabel) {}

    /**
     * @param words in its name, code, lot or number; null for all
     * @param kind null for all
     * @param after id of the last line of the page before, or null
     */
    public Page<Line> page(String words, MaterialKind kind, UUID after, Integer limit) {
        int size = Page.size(limit);
        String organisation = current.get().organisation();
        List<Material> found = materials.page(organisation, words, kind, after, size + 1);
        return Page.of(lines(organisation, found), size, line -> line.id().toString());
    }

    /** What may be taken now; for pickers. */
    public List<UsableMaterials.Usable> usable(Collection<String> analytes, MaterialUse.Role role) {
        return usable.of(current.get().organisation(), analytes, role, clock.now());
    }

    private List<Line> lines(String organisation, List<Material> found) {
        Instant now = clock.now();
        List<UUID> ids = found.stream().map(Material::id).toList();
        Map<UUID, List<Standing>> standings =
                lineage.standings(ids, now).stream().collect(Collectors.groupingBy(Standing::named));
        Map<UUID, BigDecimal> stock = history.stock(ids);
        LocalDate today = LabClock.dayOf(now);
        Map<String, BigDecimal> products = history.stockOfProducts(
                organisation, found.stream().map(Material::code).distinct().toList(), today);
        return found.stream()
                .map(material -> line(
                        material,
                        stock.getOrDefault(material.id(), BigDecimal.ZERO),
                        products.getOrDefault(material.code(), BigDecimal.ZERO),
                        MaterialState.of(standings.get(material.id()), today)))
                .toList();
    }

    private static Line line(Material material, BigDecimal stock, BigDecimal ofProduct, MaterialState state) {
        BigDecimal least = material.stocking().minimumStock();
        return new Line(
                material.id(),
                material.number(),
                material.kind(),
                material.kind().label(),
                material.code(),
                material.lot(),
                material.name(),
                material.keeping().validTo(),
                material.keeping().place(),
                stock,
                material.stocking().unit(),
                material.stocking().unit().label(),
                least != null && ofProduct.compareTo(least) < 0,
                material.toxic(),
                state,
                state.label());
    }
}
