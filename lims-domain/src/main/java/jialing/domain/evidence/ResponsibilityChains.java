package jialing.domain.evidence;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.evidence.responsibility.ResponsibilityDrawing;
import jialing.domain.evidence.responsibility.ResponsibilityTable;
import jialing.domain.shared.AnalystIsBlind;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** Backward from a number to those who answer for it, in one query. */
@View
public class ResponsibilityChains {

    @Inject
    ResponsibilityTable table;

    @Inject
    CurrentActor current;

    /** @throws Refusal when there is no such result of a sample, none that this person may see, or the person only analyses */
    public ResponsibilityChain of(UUID resultId) {
        ResponsibilityChain chain = table.of(resultId)
                .map(ResponsibilityDrawing::of)
                .orElseThrow(() -> Refusal.notFound("Result", "样品结果", resultId));
        new AnalystIsBlind().require(current.get());
        return chain;
    }
}
