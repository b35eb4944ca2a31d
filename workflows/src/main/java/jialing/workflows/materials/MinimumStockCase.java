package jialing.workflows.materials;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import jialing.domain.materials.StockCounted;
import jialing.domain.shared.Hearing;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;
import jialing.workflows.shared.RunningCase;

/** What runs short waits in the inbox of the equipment officer, who keeps the store: one task for a code, until it is brought up again. */
@ApplicationScoped
public class MinimumStockCase {

    private static final String TASK = "Task_RestockMaterial";

    @Inject
    Cases cases;

    void counted(@Observes @Priority(Hearing.CASE) StockCounted fact) {
        Optional<RunningCase> waiting = cases.find(CaseKind.MINIMUM_STOCK, fact.stockId());
        if (fact.runsShort() && waiting.isEmpty()) {
            cases.open(CaseKind.MINIMUM_STOCK, fact.stockId(), fact.organisation(), fact.label());
        } else if (!fact.runsShort()) {
            waiting.ifPresent(stock -> stock.finish(TASK));
        }
    }
}
