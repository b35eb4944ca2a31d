package jialing.domain.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.reporting.drafting.Composition;
import jialing.domain.review.ResultAmended;
import jialing.domain.review.ResultsSigned;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.TimeOrderedId;

/**
 * Drafts a report in the same transaction in which the last result of a work order is signed, and drafts the one that takes its
 * place when a result is amended.
 */
@ApplicationScoped
class DraftReport {

    @Inject
    Composition composition;

    @Inject
    Reports reports;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    LabClock clock;

    @Inject
    CurrentActor current;

    @Inject
    Event<ReportDrafted> drafted;

    void whenSigned(@Observes ResultsSigned signed) {
        signed.workOrderIds().stream()
                .sorted()
                .filter(order -> reports.ofWorkOrder(order).isEmpty())
                .forEach(order -> draft(order, Optional.empty()));
    }

    void whenAmended(@Observes ResultAmended amended) {
        List<Report> before = reports.ofWorkOrder(amended.workOrderId());
        if (before.isEmpty()) {
            return;
        }
        Report last = before.get(before.size() - 1);
        if (last.issue().isPresent()) {
            draft(amended.workOrderId(), Optional.of(new Report.Replacement(last.number(), amended.reason())));
        } else {
            // nobody has signed it yet: it is withdrawn, and what it was to replace is replaced by the next draft
            reports.ended(last, new Report.End(Report.State.WITHDRAWN, null, amended.reason(), clock.now()));
            draft(amended.workOrderId(), last.replaces());
        }
    }

    private void draft(UUID workOrderId, Optional<Report.Replacement> replaces) {
        composition.of(workOrderId).ifPresent(content -> {
            Actor actor = current.get();
            Report report = new Report(
                    TimeOrderedId.next(),
                    actor.organisation(),
                    nextNumber(actor.organisation()),
                    workOrderId,
                    replaces,
                    content,
                    CanonicalJson.sha256(CanonicalJson.of(content)),
                    clock.now(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            reports.add(report);
            ledger.record(Act.of(
                    Verb.DRAFT_REPORT,
                    Subject.of("Report", report.id()),
                    actor,
                    Capacity.SIGNATORY,
                    Map.of("number", report.number(), "contentHash", report.contentHash())));
            drafted.fire(new ReportDrafted(report.id(), report.organisation(), workOrderId));
        });
    }

    /** E.g. {@code BG-CQ-WZ-2026-0001}, without gaps. */
    private String nextNumber(String organisation) {
        int year = clock.today().getYear();
        long number = numbers.next("report/%s/%d".formatted(organisation, year));
        return "BG-%s-%d-%04d".formatted(organisation, year, number);
    }
}
