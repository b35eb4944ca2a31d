package jialing.domain.uncertainty;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Page;
import jialing.domain.shared.View;
import jialing.domain.uncertainty.persistence.EvaluationTable;

/** The evaluations that a person may see, newest first. */
@View
public class UncertaintyList {

    @Inject
    EvaluationTable table;

    @Inject
    CurrentActor current;

    /**
     * @param method null for all
     * @param analyte null for all
     */
    public Page<UncertaintyEvaluation> page(String method, String analyte, UUID after, Integer limit) {
        int size = Page.size(limit);
        return Page.of(
                table.page(current.get(), method, analyte, after, size + 1),
                size,
                line -> line.id().toString());
    }
}
