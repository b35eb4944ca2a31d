package jialing.domain.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jialing.domain.catalogue.Limit;

/**
 * Groundwater by GB/T 14848-2017: the worst indicator decides, and where classes share a limit the better one is reached (clause 6).
 * Class V is whatever exceeds class IV.
 *
 * @param required the class that the water is held against; class III, the basis of drinking water, where none is set
 */
public record Groundwater(WaterClass required) implements Standard {

    private static final String EDITION = "GB/T 14848-2017";

    public Groundwater {
        required = required == null ? WaterClass.III : required;
    }

    @Override
    public String edition(LocalDate sampledOn) {
        return EDITION;
    }

    @Override
    public Assessment assess(List<Limit> limits, Collection<Determinand> determinands) {
        return new SingleFactor(EDITION, limits, required, WaterClass.V).assess(determinands);
    }
}
