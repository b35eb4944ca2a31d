package jialing.domain.supervision;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;
import jialing.domain.supervision.persistence.AuditTable;
import jialing.domain.supervision.rules.ApproverStandsApart;
import jialing.domain.supervision.rules.SomethingToApprove;

/** Management approves the year's programme as it stands: every audit of the year that no signature covers yet. */
@UseCase
public class ApproveProgramme {

    @Inject
    AuditTable table;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    record Line(String number, String title, List<String> elements, String basis, String from, String to) {}

    record Programme(int year, List<Line> audits) {}

    public void approve(int year, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.SIGNATORY);
        List<Audit> waiting = table.ofYear(actor.organisation(), year).stream()
                .filter(audit -> audit.state() == AuditState.PLANNED)
                .toList();
        new SomethingToApprove().require(waiting.size());
        boolean involved = waiting.stream()
                .anyMatch(audit -> audit.planner().equals(actor.personId()) || audit.isOfTheTeam(actor.personId()));
        new ApproverStandsApart().require(involved);
        UUID id = TimeOrderedId.next();
        Act act = Act.of(
                Verb.APPROVE,
                Subject.of("AuditProgramme", id),
                actor,
                Capacity.SIGNATORY,
                new Programme(year, waiting.stream().map(ApproveProgramme::line).toList()));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        table.approve(
                id, actor.organisation(), year, waiting.stream().map(Audit::id).toList(), actor, recorded);
    }

    private static Line line(Audit audit) {
        return new Line(
                audit.number(),
                audit.title(),
                audit.elements(),
                audit.basis(),
                audit.from().toString(),
                audit.to().toString());
    }
}
