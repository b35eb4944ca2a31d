package jialing.domain.ledger;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.View;

/** The timeline of acts on one thing, for the screen. */
@View
public class ActHistory {

    @Inject
    Ledger ledger;

    public List<RecordedAct> of(String subjectType, UUID subjectId) {
        return ledger.history(subjectType, subjectId);
    }
}
