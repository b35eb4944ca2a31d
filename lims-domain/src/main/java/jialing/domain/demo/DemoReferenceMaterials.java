package jialing.domain.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import jialing.domain.catalogue.CatalogueFile;
import jialing.domain.catalogue.CatalogueLine;
import jialing.domain.materials.CertifiedContent;
import jialing.domain.materials.ReferenceMaterial;
import jialing.domain.materials.RegisterReferenceMaterial;
import jialing.domain.shared.LabClock;

/** Puts a lot of each control material into the stores of the demo city. Their values are invented. */
@ApplicationScoped
class DemoReferenceMaterials {

    private static final List<String> STORES = List.of("CQ-MC", "CQ-WZ", "CQ-500103", "CQ-P001");
    private static final String LOT = "D01";
    private static final int YEARS_LEFT = 2;

    @Inject
    RegisterReferenceMaterial registerReferenceMaterial;

    @Inject
    LabClock clock;

    void register() {
        var byCode = CatalogueFile.resource("/demo/reference_materials.csv").read(line -> line).stream()
                .collect(Collectors.groupingBy(line -> line.text("code"), LinkedHashMap::new, Collectors.toList()));
        LocalDate validTo = clock.today().plusYears(YEARS_LEFT);
        STORES.forEach(store -> byCode.forEach(
                (code, lines) -> registerReferenceMaterial.registerUnlessKnown(material(store, code, lines, validTo))));
    }

    private static ReferenceMaterial material(
            String organisation, String code, List<CatalogueLine> lines, LocalDate validTo) {
        CatalogueLine first = lines.get(0);
        return new ReferenceMaterial(
                organisation,
                code,
                LOT,
                first.text("name_zh"),
                first.text("name_en"),
                first.text("matrix"),
                "演示",
                validTo,
                lines.stream().map(line -> content(organisation, line)).toList());
    }

    private static CertifiedContent content(String organisation, CatalogueLine line) {
        return new CertifiedContent(
                organisation,
                line.text("analyte_code"),
                line.decimal("certified"),
                line.decimal("uncertainty"),
                line.unit("unit"),
                BigDecimal.valueOf(2));
    }
}
