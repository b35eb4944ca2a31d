package jialing.domain.materials;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;

/** The organisation's reference materials for the screen. */
@View
public class ReferenceMaterialView {

    @Inject
    ReferenceMaterials materials;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public record Certified(String analyte, BigDecimal certified, BigDecimal uncertainty, String unit) {}

    /** @param usable whether it is within its date today */
    public record Line(
            UUID id,
            String code,
            String lot,
            String nameZh,
            String nameEn,
            String matrix,
            String producer,
            LocalDate validTo,
            boolean usable,
            List<Certified> contents) {}

    public List<Line> own() {
        LocalDate today = clock.today();
        return materials.of(current.get().organisation()).stream()
                .map(material -> line(material, today))
                .toList();
    }

    private static Line line(ReferenceMaterial material, LocalDate today) {
        return new Line(
                material.id(),
                material.code(),
                material.lot(),
                material.nameZh(),
                material.nameEn(),
                material.matrix(),
                material.producer(),
                material.validTo(),
                !today.isAfter(material.validTo()),
                material.contents().stream()
                        .map(content -> new Certified(
                                content.analyte(), content.certified(), content.uncertainty(), content.unit()))
                        .toList());
    }
}
