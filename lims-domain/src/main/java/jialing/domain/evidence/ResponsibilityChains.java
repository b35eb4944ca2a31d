package jialing.domain.evidence;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.evidence.responsibility.ResponsibilityDrawing;
import jialing.domain.evidence.responsibility.ResponsibilityTable;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** Backward from a number to those who answer for it, in one query. */
@View
public class ResponsibilityChains {

    @Inject
    ResponsibilityTable table;

    /** @throws Refusal when there is no such result of a sample, or none that this person may see */
    public ResponsibilityChain of(UUID resultId) {
        return table.of(resultId)
                .map(ResponsibilityDrawing::of)
                .orElseThrow(() -> Refusal.notFound("Result", "样品结果", resultId));
    }
}
