package jialing.domain.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.analysis.ReturnedResultAmended;
import jialing.domain.analysis.WorkReturned;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.AsTheHouse;
import jialing.domain.reporting.drafting.Composition;
import jialing.domain.review.ResultAmended;
import jialing.domain.review.ResultsSigned;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.TimeOrderedId;

/**
 * Drafts a report in the same transaction in which the last result of a work order is signed, here or where it was sent, and drafts the one that takes its
 * place when a result is amended or the report itself was withdrawn.
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
    AsTheHouse house;

    @Inject
    CurrentActor current;

    @Inject
    Event<ReportDrafted> drafted;

    void whenSigned(@Observes ResultsSigned signed) {
        signed.workOrderIds().stream().sorted().forEach(order -> draftFirst(order, Capacity.SIGNATORY));
    }

    private void draftFirst(UUID workOrderId, Capacity as) {
        if (reports.aloneOf(workOrderId).isEmpty()) {
            draft(workOrderId, Optional.empty(), as);
        }
    }

    void whenAmended(@Observes ResultAmended amended) {
        draftAnew(amended.workOrderId(), amended.reason(), Capacity.SIGNATORY);
    }

    /** Who signs in another laboratory is nobody in the own one: the house drafts. */
    void whenReturned(@Observes WorkReturned returned) {
        house.run(() -> draftFirst(returned.workOrderId(), Capacity.SYSTEM));
    }

    void whenAmendedElsewhere(@Observes ReturnedResultAmended amended) {
        house.run(() -> draftAnew(amended.workOrderId(), amended.reason(), Capacity.SYSTEM));
    }

    private void draftAnew(UUID workOrderId, String reason, Capacity as) {
        List<Report> before = reports.aloneOf(workOrderId);
        if (before.isEmpty()) {
            return;
        }
        Report last = before.get(before.size() - 1);
        if (last.issue().isPresent()) {
            draft(workOrderId, Optional.of(new Report.Replacement(last.number(), reason)), as);
        } else {
            // nobody has signed it yet: it is withdrawn, and what it was to replace is replaced by the next draft
            reports.ended(last, Report.End.dropped(reason, clock.now()));
            draft(workOrderId, last.replaces(), as);
        }
    }

    /** @return the new draft on the same results */
    Report inPlaceOf(Report withdrawn, Capacity as) {
        // what exactly happened stays in the house: the new report says it in the words for everybody
        String reason = withdrawn.end().orElseThrow().category().label().zh();
        return draft(withdrawn.workOrderId(), Optional.of(new Report.Replacement(withdrawn.number(), reason)), as)
                .orElseThrow();
    }

    private Optional<Report> draft(UUID workOrderId, Optional<Report.Replacement> replaces, Capacity as) {
        return composition.of(workOrderId).map(composed -> {
            ReportContent content =
                    replaces.map(old -> changesSince(old).toldIn(composed)).orElse(composed);
            String organisation = content.laboratory().code();
            Report report = new Report(
                    TimeOrderedId.next(),
                    organisation,
                    nextNumber(organisation),
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
                            current.get(),
                            as,
                            Map.of("number", report.number(), "contentHash", report.contentHash()))
                    .inOrganisation(organisation));
            drafted.fire(new ReportDrafted(report.id(), report.organisation(), workOrderId));
            return report;
        });
    }

    private ChangesSince changesSince(Report.Replacement old) {
        return new ChangesSince(old.number(), reports.byNumber(old.number()).content());
    }

    /** E.g. {@code BG-CQ-WZ-2026-0001}, without gaps. */
    private String nextNumber(String organisation) {
        int year = clock.today().getYear();
        long number = numbers.next("report/%s/%d".formatted(organisation, year));
        return "BG-%s-%d-%04d".formatted(organisation, year, number);
    }
}
