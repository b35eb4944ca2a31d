package jialing.domain.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jialing.domain.catalogue.persistence.CatalogueTables;

/** The limits of the quality standards, in the version in force on a day: for a sample the day of sampling. */
@ApplicationScoped
public class Limits {

    @Inject
    CatalogueTables tables;

    /** @param standard with its year, e.g. {@code GB 3838-2002} */
    public List<Limit> of(String standard, LocalDate on) {
        return tables.inForce(Limit.class, on, Map.of("standard", standard));
    }

    public List<Limit> all(LocalDate on) {
        return tables.inForce(Limit.class, on, Map.of());
    }

    public List<Limit> of(String standard, String analyte, LocalDate on) {
        return tables.inForce(Limit.class, on, Map.of("standard", standard, "analyte", analyte));
    }
}
