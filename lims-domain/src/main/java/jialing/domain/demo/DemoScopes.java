package jialing.domain.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jialing.domain.catalogue.Catalogue;
import jialing.domain.catalogue.MethodAnalyte;
import jialing.domain.organisation.QualifiedMethod;
import jialing.domain.organisation.RegisterScope;

/** Enters what the laboratories of the demo city are qualified for. A district's scope is smaller than the centre's. */
@ApplicationScoped
class DemoScopes {

    private static final LocalDate FROM = LocalDate.of(2024, 6, 1);
    private static final LocalDate TO = LocalDate.of(2030, 5, 31);

    /** Number of the certificate by organisation: 12 digits, as the mark has it. */
    private static final Map<String, String> CERTIFICATES = Map.of(
            "CQ-MC", "242221340001",
            "CQ-WZ", "242221340002",
            "CQ-500103", "242221340103",
            "CQ-P001", "242212050901");

    private static final List<String> SMALL_LABORATORIES = List.of("CQ-500103", "CQ-P001");
    private static final List<String> BEYOND_A_SMALL_LABORATORY = List.of("HJ 700-2014", "HJ 694-2014", "HJ 823-2017");

    @Inject
    RegisterScope registerScope;

    void register(Catalogue catalogue) {
        CERTIFICATES.forEach((organisation, certificate) -> registerScope.register(
                organisation,
                catalogue.methodAnalytes().stream()
                        .filter(each -> isCalculated(catalogue, each))
                        .filter(each -> !SMALL_LABORATORIES.contains(organisation)
                                || !BEYOND_A_SMALL_LABORATORY.contains(each.standard()))
                        .map(each -> new QualifiedMethod(
                                organisation, certificate, each.standard(), each.analyte(), each.matrix(), FROM, TO))
                        .toList()));
    }

    private static boolean isCalculated(Catalogue catalogue, MethodAnalyte each) {
        return catalogue.calculations().stream()
                .anyMatch(calculation -> calculation.standard().equals(each.standard()));
    }
}
