package jialing.domain.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.catalogue.persistence.CatalogueTables;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;

/** The analytes in force today. */
@ApplicationScoped
public class Analytes {

    @Inject
    CatalogueTables tables;

    @Inject
    LabClock clock;

    public Optional<Analyte> find(String code, String matrix) {
        return tables.inForce(Analyte.class, clock.today(), Map.of("code", code, "matrix", matrix)).stream()
                .findFirst();
    }

    /** @throws Refusal when the catalogue has no such analyte */
    public Analyte byCode(String code, String matrix) {
        return find(code, matrix).orElseThrow(() -> Refusal.notFound("Analyte", "分析项目", code + "（" + matrix + "）"));
    }

    public List<Analyte> ofMatrix(String matrix) {
        return tables.inForce(Analyte.class, clock.today(), Map.of("matrix", matrix));
    }

    public List<Analyte> all() {
        return tables.inForce(Analyte.class, clock.today(), Map.of());
    }
}
