package jialing.domain.exchange;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.exchange.outbox.Outbox;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.reporting.Report;
import jialing.domain.reporting.Reports;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/**
 * Puts the results of a sealed report into the outbox. The engine asks for it in a transaction of its own; asked again it MUST
 * change nothing. What counts no longer when its turn comes is not released.
 */
@UseCase
public class ReleaseResults {

    @Inject
    Reports reports;

    @Inject
    Outbox outbox;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    Event<ResultsReleased> released;

    public void release(UUID reportId) {
        Actor house = current.mustBe(Capacity.SYSTEM);
        Report report = reports.alone(reports.byId(reportId).number());
        mustBeSealed(report);
        if (report.end().isPresent() || outbox.holds(report.number())) {
            return;
        }
        List<PublishedResult> results = new ResultsOf(report).published();
        outbox.add(report.organisation(), results);
        ledger.record(Act.of(
                        Verb.RELEASE,
                        Subject.of("Report", report.id()),
                        house,
                        Capacity.SYSTEM,
                        Map.of("number", report.number(), "results", results.size()))
                .inOrganisation(report.organisation()));
        released.fire(new ResultsReleased(report.id(), report.organisation(), report.workOrderId(), results.size()));
    }

    private static void mustBeSealed(Report report) {
        if (report.seal().isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "OnlySealedReportsAreReleased",
                    "环境监测管理办法 art. 7",
                    Text.of("报告 {0} 尚未生效，不能发布", "Report {0} is not in force; it cannot be released")
                            .with(report.number()),
                    null);
        }
    }
}
