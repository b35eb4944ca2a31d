package jialing.domain.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jialing.domain.catalogue.Limit;

/** A quality standard applied in a place: it knows which of its limits concern the place, and how they are read together. */
public interface Standard {

    /** The edition in force on the day of sampling, with its year. */
    String edition(LocalDate sampledOn);

    /** @param limits of that edition, in force on the day of sampling */
    Assessment assess(List<Limit> limits, Collection<Determinand> determinands);
}
