package jialing.domain.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
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
        tell(old, Notice.Event.SUPERSEDED, old.end().orElseThrow(), fact.byNumber());
        carryOver(old, reports.byNumber(fact.byNumber()));
    }

    void whenWithdrawn(@Observes ReportWithdrawn fact) {
        Report report = reports.byId(fact.reportId());
        tell(report, Notice.Event.WITHDRAWN, report.end().orElseThrow(), null);
    }

    /** Who is entered only after the report has ended. */
    void whoComesLate(Report report, Recipient recipient) {
        if (report.seal().isPresent()) {
            report.end().ifPresent(end -> {
                Notice.Event event =
                        end.state() == Report.State.WITHDRAWN ? Notice.Event.WITHDRAWN : Notice.Event.SUPERSEDED;
                tell(recipient, report, event, words(report, event, end, end.byNumber()));
            });
        }
    }

    private void tell(Report report, Notice.Event event, Report.End end, String byNumber) {
        Text text = words(report, event, end, byNumber);
        recipients.of(report.id()).forEach(to -> tell(to, report, event, text));
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
                                clock.now(),
                                null,
                                null),
                        report.organisation()));
    }

    private void tell(Recipient to, Report report, Notice.Event event, Text text) {
        notices.add(
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
                        clock.now(),
                        null,
                        null),
                report.organisation());
    }

    private static Text words(Report report, Notice.Event event, Report.End end, String byNumber) {
        if (event == Notice.Event.WITHDRAWN) {
            Text category = end.category().label();
            String minute = LabClock.minuteOf(end.at());
            return new Text(
                    WITHDRAWN.with(report.number(), minute, category.zh()).zh(),
                    WITHDRAWN.with(report.number(), minute, category.en()).en());
        }
        return end.state() == Report.State.WITHDRAWN
                ? FOLLOWED.with(report.number(), byNumber)
                : SUPERSEDED.with(report.number(), byNumber, end.reason());
    }

    /** Who was given the old report is given the new one, and will hear of it should it end as well. */
    private void carryOver(Report old, Report by) {
        recipients.of(old.id()).stream()
                .filter(to -> recipients.of(by.id()).stream().noneMatch(known -> known.isSameAs(to)))
                .forEach(to -> recipients.add(by, to.name(), to.email(), to.addedBy()));
    }
}
