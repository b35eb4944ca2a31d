package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.catalogue.Analytes;
import jialing.domain.materials.ReferenceMaterial;
import jialing.domain.materials.ReferenceMaterials;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.transfer.BlindReference.AssignedContent;
import jialing.domain.transfer.rules.ReferenceCertifiesTheOrder;
import jialing.domain.transfer.rules.ReferenceIsInDate;

/** The certified reference materials of who sends, with what their certificates state of what is ordered. */
@ApplicationScoped
class ReferencesInStore {

    @Inject
    ReferenceMaterials materials;

    @Inject
    Analytes analytes;

    @Inject
    LabClock clock;

    /** @param reference as it is slipped in, without a volume */
    record Known(ReferenceMaterial material, BlindReference reference) {}

    /** Those that may be slipped in today. */
    List<Known> fitting(Consignment consignment) {
        List<ReferenceMaterial> certifying = materials.of(consignment.organisation()).stream()
                .filter(material -> lacking(material, consignment).isEmpty())
                .toList();
        Set<UUID> fit = materials.fit(certifying, clock.today());
        return certifying.stream()
                .filter(material -> fit.contains(material.id()))
                .map(material -> known(material, consignment))
                .toList();
    }

    /** @throws Refusal when there is none of that id in the store, or it may not be slipped in */
    Known one(UUID id, Consignment consignment) {
        ReferenceMaterial material = materials.of(consignment.organisation()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("ReferenceMaterial", "标准物质", id));
        new Objections()
                .hear(
                        new ReferenceIsInDate(),
                        new ReferenceIsInDate.Asked(
                                label(material),
                                material.validTo(),
                                materials.fit(List.of(material), clock.today()).contains(material.id())))
                .hear(
                        new ReferenceCertifiesTheOrder(),
                        new ReferenceCertifiesTheOrder.Asked(label(material), lacking(material, consignment)))
                .refuseIfAny();
        return known(material, consignment);
    }

    private Known known(ReferenceMaterial material, Consignment consignment) {
        return new Known(
                material,
                new BlindReference(
                        material.nameZh(),
                        label(material),
                        material.contents().stream()
                                .filter(each -> consignment.analytes().contains(each.analyte()))
                                .map(each -> new AssignedContent(
                                        each.analyte(), each.certified(), each.uncertainty(), each.unit()))
                                .toList(),
                        null));
    }

    private List<String> lacking(ReferenceMaterial material, Consignment consignment) {
        return consignment.analytes().stream()
                .map(analyte -> new Wanted(analyte, unitOf(analyte, consignment)))
                .filter(wanted ->
                        !material.matrix().equals(consignment.element().matrix())
                                || material.contents().stream()
                                        .noneMatch(each -> each.analyte().equals(wanted.analyte())
                                                && wanted.unit().equals(each.unit())))
                .map(wanted -> wanted.analyte() + " " + wanted.unit())
                .toList();
    }

    private record Wanted(String analyte, String unit) {}

    String unitOf(String analyte, Consignment consignment) {
        return analytes.byCode(analyte, consignment.element().matrix()).unit().symbol();
    }

    private static String label(ReferenceMaterial material) {
        return material.code() + " " + material.lot();
    }
}
