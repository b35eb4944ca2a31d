package jialing.domain.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;
import jialing.domain.shared.TimeOrderedId;

/**
 * Writes a notice for everybody known to have received a report, in the transaction in which it ends: a report that counts no
 * longer and a recipient who is not going to hear of it MUST NOT exist.
 */
@ApplicationScoped
class TellRecipients {

    private static final Text SUPERSEDED = Text.of(
            "报告 {0} 已被报告 {1} 替代。原因：{2}。请停止使用 {0}，以 {1} 为准。",
            "Report {0} is superseded by report {1}. Reason: {2}. Please use {0} no longer, and {1} instead.");

    private static final Text WITHDRAWN = Text.of(
            "报告 {0} 已于 {1} 撤回（{2}），不得再使用其中任何结果。",
            "Report {0} was withdrawn on {1} ({2}). None of its results may be used any longer.");

    private static final Text FOLLOWED = Text.of(
            "已撤回的报告 {0} 现由报告 {1} 替代，请以 {1} 为准。",
            "Report {1} takes the place of report {0}, which was withdrawn. Please use {1}.");

    @Inject
    Reports reports;

    @Inject
    Recipients recipients;

    @Inject
    Downloads downloads;

    @Inject
    Notices notices;

    @Inject
    LabClock clock;

    @Inject
    CurrentActor current;

    void whenSuperseded(@Observes ReportSuperseded fact) {
        Report old = reports.byId(fact.reportId());
        Report.End end = old.end().orElseThrow();
        tell(
                old,
                Notice.Event.SUPERSEDED,
                end.state() == Report.State.WITHDRAWN
                        ? FOLLOWED.with(old.number(), fact.byNumber())
                        : SUPERSEDED.with(old.number(), fact.byNumber(), end.reason()));
        carryOver(old, reports.byNumber(fact.byNumber()));
    }

    void whenWithdrawn(@Observes ReportWithdrawn fact) {
        Text category = fact.category().label();
        String minute = LabClock.minuteOf(fact.at());
        tell(
                reports.byId(fact.reportId()),
                Notice.Event.WITHDRAWN,
                new Text(
                        WITHDRAWN.with(fact.number(), minute, category.zh()).zh(),
                        WITHDRAWN.with(fact.number(), minute, category.en()).en()));
    }

    private void tell(Report report, Notice.Event event, Text text) {
        Instant now = clock.now();
        recipients
                .of(report.id())
                .forEach(to -> notices.add(
                        new Notice(
                                TimeOrderedId.next(),
                                report.id(),
                                report.number(),
                                event,
                                null,
                                to.id(),
                                to.name(),
                                to.email(),
                                text,
                                now,
                                null,
                                null),
                        report.organisation()));
        UUID whoDoesIt = current.get().personId();
        downloads.byPeople(report.id()).stream()
                .filter(had -> !had.personId().equals(whoDoesIt))
                .forEach(had -> notices.add(
                        new Notice(
                                TimeOrderedId.next(),
                                report.id(),
                                report.number(),
                                event,
                                had.personId(),
                                null,
                                had.name(),
                                null,
                                text,
                                now,
                                null,
                                null),
                        report.organisation()));
    }

    /** Who was given the old report is given the new one, and will hear of it should it end as well. */
    private void carryOver(Report old, Report by) {
        recipients.of(old.id()).stream()
                .filter(to -> recipients.of(by.id()).stream().noneMatch(known -> known.isSameAs(to)))
                .forEach(to -> recipients.add(by, to.name(), to.email(), to.addedBy()));
    }
}
