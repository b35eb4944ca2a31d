package jialing.domain.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.catalogue.persistence.CatalogueTables;

/** Nuclear data in force on a day. */
@ApplicationScoped
public class Nuclides {

    @Inject
    CatalogueTables tables;

    /** By code of the analyte. */
    public Map<String, Nuclide> ofMatrix(String matrix, LocalDate on) {
        return tables.inForce(Nuclide.class, on, Map.of("matrix", matrix)).stream()
                .collect(Collectors.toMap(Nuclide::analyte, Function.identity()));
    }
}
