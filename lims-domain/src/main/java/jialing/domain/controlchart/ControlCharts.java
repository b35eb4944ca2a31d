package jialing.domain.controlchart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.controlchart.persistence.ChartTable;
import jialing.domain.shared.Refusal;

/** The charts that the asking person may see. */
@ApplicationScoped
public class ControlCharts {

    @Inject
    ChartTable table;

    /** @throws Refusal when there is none, or none that the asking person may see */
    public ControlChart byId(UUID id) {
        return table.byId(id).orElseThrow(() -> Refusal.notFound("ControlChart", "控制图", id));
    }
}
