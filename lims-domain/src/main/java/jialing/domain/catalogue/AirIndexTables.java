package jialing.domain.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jialing.domain.catalogue.persistence.CatalogueTables;

/** Breakpoints of the air quality index in the edition in force on a day. */
@ApplicationScoped
public class AirIndexTables {

    @Inject
    CatalogueTables tables;

    /** @param usedFor {@code daily} or {@code hourly} */
    public List<AirIndexBreakpoints> of(String usedFor, LocalDate on) {
        return tables.inForce(AirIndexBreakpoints.class, on, Map.of("usedFor", usedFor));
    }
}
