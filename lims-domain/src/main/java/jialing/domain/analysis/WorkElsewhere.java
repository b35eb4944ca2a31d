package jialing.domain.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The door through which the house sees what other laboratories did of its orders. Whoever sends work out opens it. */
public interface WorkElsewhere {

    /**
     * What was sent out of an order, as far as it may be known which sample is which: nothing of a coded consignment before its key is
     * open, nothing of what was given up, and no blind samples. The caller MUST have decided who may know.
     */
    List<SentWork> of(UUID workOrder);

    /** Those of these samples, by id, of which {@link #of} knows something: asked first where many orders are looked through. */
    Set<UUID> among(Collection<UUID> samples);
}
