package jialing.domain.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.catalogue.persistence.CatalogueTables;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;

/** The method standards in force today, what they determine and how they calculate it. */
@ApplicationScoped
public class Methods {

    @Inject
    CatalogueTables tables;

    @Inject
    LabClock clock;

    public Optional<Method> find(String standard) {
        return entries(Method.class, Map.of("standard", standard)).stream().findFirst();
    }

    /** @throws Refusal when the catalogue has no such method, or none is named */
    public Method byStandard(String standard) {
        return Optional.ofNullable(standard)
                .flatMap(this::find)
                .orElseThrow(() -> Refusal.notFound("Method", "方法标准", standard));
    }

    public List<Method> all() {
        return entries(Method.class, Map.of());
    }

    /** What the method determines. */
    public List<MethodAnalyte> analytesOf(String standard) {
        return entries(MethodAnalyte.class, Map.of("standard", standard));
    }

    /** By which methods the analyte can be determined. */
    public List<MethodAnalyte> determining(String analyte, String matrix) {
        return entries(MethodAnalyte.class, Map.of("analyte", analyte, "matrix", matrix));
    }

    public List<MethodAnalyte> ofMatrix(String matrix) {
        return entries(MethodAnalyte.class, Map.of("matrix", matrix));
    }

    /** Everything that any method determines. */
    public List<MethodAnalyte> determined() {
        return entries(MethodAnalyte.class, Map.of());
    }

    public Optional<MethodAnalyte> find(String standard, String analyte, String matrix) {
        return entries(MethodAnalyte.class, Map.of("standard", standard, "analyte", analyte, "matrix", matrix)).stream()
                .findFirst();
    }

    /** @throws Refusal when the method does not determine the analyte in that matrix */
    public MethodAnalyte determines(String standard, String analyte, String matrix) {
        return find(standard, analyte, matrix)
                .orElseThrow(() -> Refusal.notFound("MethodAnalyte", "方法适用项目", standard + " " + analyte));
    }

    /** How the method calculates the analyte: its own line before that for every analyte. */
    public Optional<MethodCalculation> calculation(String standard, String analyte) {
        List<MethodCalculation> ofMethod = entries(MethodCalculation.class, Map.of("standard", standard));
        return ofMethod.stream()
                .filter(each -> each.isFor(analyte))
                .findFirst()
                .or(() ->
                        ofMethod.stream().filter(MethodCalculation::isForEvery).findFirst());
    }

    private <E> List<E> entries(Class<E> kind, Map<String, ?> attributes) {
        return tables.inForce(kind, clock.today(), attributes);
    }
}
