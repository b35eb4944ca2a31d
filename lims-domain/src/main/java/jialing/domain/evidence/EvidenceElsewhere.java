package jialing.domain.evidence;

import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Subject;

/** The door to what stands in the record of another laboratory and belongs to the evidence of an order. Whoever sends work out opens it. */
public interface EvidenceElsewhere {

    /**
     * The things whose acts prove what came back of the order; nothing that another client has a part in, and nothing that may not be
     * known yet. The caller MUST have decided who may have the evidence of the order, and MUST read the acts as the house.
     */
    List<Subject> of(UUID workOrder);
}
