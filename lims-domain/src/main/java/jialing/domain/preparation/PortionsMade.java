package jialing.domain.preparation;

import java.util.List;
import java.util.UUID;

/**
 * A fact: a container was split; from now on these analytes wait in its portions.
 *
 * @param parent the container that was split
 */
public record PortionsMade(UUID parent, List<Moved> moved) {

    /** Analytes that are to be determined from this portion. */
    public record Moved(UUID portion, List<String> analytes) {}
}
