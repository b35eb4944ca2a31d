package jialing.domain.lookback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jialing.domain.lookback.persistence.LookBackTable;
import jialing.domain.reporting.ReportIssued;
import jialing.domain.shared.LabClock;

/** Remembers which results have left the house in a report. */
@ApplicationScoped
class ReportedResults {

    @Inject
    LookBackTable table;

    @Inject
    LabClock clock;

    void whenIssued(@Observes ReportIssued issued) {
        table.reported(issued.workOrderId(), clock.now());
    }
}
