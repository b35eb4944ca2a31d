package jialing.domain.ledger;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.shared.AnalystIsBlind;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.View;

/** The timeline of acts on one thing, for the screen. */
@View
public class ActHistory {

    /** What their acts say tells where a sample is from. */
    private static final Set<String> OF_THE_FIELD = Set.of("Programme", "WorkOrder", "Sample");

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    public List<RecordedAct> of(String subjectType, UUID subjectId) {
        if (OF_THE_FIELD.contains(subjectType)) {
            new AnalystIsBlind().require(current.get());
        }
        return ledger.history(subjectType, subjectId);
    }
}
