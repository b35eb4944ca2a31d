package jialing.domain.lookback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.lookback.persistence.DecisionTable;
import jialing.domain.lookback.persistence.LookBackTable;
import jialing.domain.lookback.persistence.TouchedTable;
import jialing.domain.shared.LabClock;

/** For features to which results in doubt went: who reports results of another laboratory shares its doubts. */
@ApplicationScoped
public class ResultsInDoubt {

    @Inject
    LookBacks lookBacks;

    @Inject
    LookBackTable table;

    @Inject
    TouchedTable touched;

    @Inject
    DecisionTable decisions;

    @Inject
    LabClock clock;

    /** Why the case was opened. @throws jialing.domain.shared.Refusal when there is no such case */
    public LookBack of(UUID lookBack) {
        return lookBacks.byId(lookBack);
    }

    /** Those of the samples with signed results in doubt. */
    public Set<UUID> samples(LookBack lookBack, Collection<UUID> among) {
        return among.isEmpty() ? Set.of() : touched.signedSamples(lookBacks.window(lookBack), among);
    }

    /** Numbers of the open cases of the organisation that hold something of this order. */
    public List<String> holding(UUID workOrder, String organisation) {
        return decisions.holding(workOrder, organisation);
    }

    /** The results of this order have left the house in a report of another organisation. */
    public void reportedElsewhere(UUID workOrder) {
        table.reported(workOrder, clock.now());
    }
}
