package jialing.domain.reporting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import jialing.domain.gate.Activity;
import jialing.domain.gate.Gate;
import jialing.domain.gate.Question;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.reporting.rules.ContentIsAsDrafted;
import jialing.domain.reporting.rules.ReportAwaitsIssue;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** The authorised signatory issues a report: signs exactly the content that was shown. */
@UseCase
public class IssueReport {

    @Inject
    Reports reports;

    @Inject
    Gate gate;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<ReportIssued> issued;

    @Inject
    Event<ReportSuperseded> superseded;

    public Report issue(String number, SigningMeans means) {
        Report report = reports.byNumber(number);
        Actor actor = current.mustBe(Capacity.SIGNATORY).mustActFor(report.organisation());
        new ReportAwaitsIssue().require(report);
        new ContentIsAsDrafted().require(report);
        gate.mustAdmit(Question.may(actor.personId(), Activity.ISSUE, clock.now(), report.organisation())
                .forOccasion(report.workOrderId()));
        Act issue = Act.of(
                Verb.ISSUE_REPORT,
                Subject.of("Report", report.id()),
                actor,
                Capacity.SIGNATORY,
                Map.of("number", report.number(), "contentHash", report.contentHash()));
        Signature signature = signing.sign(issue, means);
        RecordedAct act = ledger.record(issue.signedBy(signature));
        ledger.declare(report.id(), act.recordedAt(), ReportProof.declaration(report.number(), report.contentHash()));
        reports.issued(
                report,
                new Report.Issue(actor.personId(), actor.name(), signature.statement(), act.recordedAt(), act.hash()));
        supersedeReplaced(report, actor);
        issued.fire(new ReportIssued(report.id(), report.organisation(), report.workOrderId()));
        return reports.byId(report.id());
    }

    private void supersedeReplaced(Report report, Actor actor) {
        report.replaces().ifPresent(replacement -> {
            Report old = reports.alone(replacement.number());
            if (old.end().isEmpty()) {
                supersede(old, report, replacement.reason(), actor);
            }
            superseded.fire(new ReportSuperseded(old.id(), old.organisation(), report.number()));
        });
    }

    private void supersede(Report old, Report by, String reason, Actor actor) {
        RecordedAct act = ledger.record(Act.of(
                Verb.SUPERSEDE,
                Subject.of("Report", old.id()),
                actor,
                Capacity.SIGNATORY,
                Map.of("by", by.number(), "reason", reason)));
        reports.ended(old, Report.End.superseded(by.number(), reason, act.recordedAt()));
    }
}
