package jialing.domain.gate;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/**
 * A feature that makes something with the elements it uses which later stands behind numbers itself, e.g. a solution. A doubt about the
 * balance goes on to the solution, and from there to the results.
 */
public interface MakesElements {

    /**
     * Whatever this laboratory made with any of the elements after one instant and up to another, and what came of that since: in one
     * question to the database.
     */
    Set<QualityElement> madeWith(
            String organisation, Collection<QualityElement> elements, Instant since, Instant until);
}
