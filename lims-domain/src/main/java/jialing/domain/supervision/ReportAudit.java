package jialing.domain.supervision;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.nonconformity.Nonconformities;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Objections;
import jialing.domain.shared.UseCase;
import jialing.domain.supervision.persistence.AuditTable;
import jialing.domain.supervision.rules.ApproverStandsApart;
import jialing.domain.supervision.rules.AuditInTurn;
import jialing.domain.supervision.rules.EveryQuestionAnswered;
import jialing.domain.supervision.rules.FindingsAreClosed;
import jialing.domain.supervision.rules.LeadAuditorReports;
import jialing.domain.supervision.rules.TextIsGiven;

/** The end of an audit: the lead auditor reports, management approves, and the audit is closed when its findings are. */
@UseCase
public class ReportAudit {

    @Inject
    Audits audits;

    @Inject
    AuditTable table;

    @Inject
    Nonconformities nonconformities;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @param strengths may be null */
    public record Command(UUID audit, String summary, String strengths, String conclusion) {}

    record Answered(String question, AuditOutcome outcome, String note, String nonconformity) {}

    record Said(
            String number,
            String summary,
            String strengths,
            String conclusion,
            Map<AuditOutcome, Long> figures,
            List<Answered> answers) {}

    record Approved(String number, String summary, String conclusion) {}

    record Closed(String number, String remark) {}

    public Audit report(Command command, SigningMeans means) {
        Actor actor = current.mustBe(Audits.AUDITS);
        Audit audit = audits.of(actor, command.audit());
        List<AuditAnswer> answers = table.answers(audit.id());
        new AuditInTurn().require(AuditInTurn.Step.of(audit.number(), audit.state(), AuditState.UNDER_WAY));
        new Objections()
                .hear(new LeadAuditorReports(), audit.isLedBy(actor.personId()))
                .hear(new EveryQuestionAnswered(), open(audit, answers))
                .hear(new TextIsGiven(), new TextIsGiven.Given("summary", command.summary()))
                .hear(new TextIsGiven(), new TextIsGiven.Given("conclusion", command.conclusion()))
                .hear(new TextIsGiven(), new TextIsGiven.Given("strengths", orSomething(command.strengths())))
                .refuseIfAny();
        Map<AuditOutcome, Long> figures = answers.stream()
                .collect(Collectors.groupingBy(AuditAnswer::outcome, TreeMap::new, Collectors.counting()));
        var said = new Said(
                audit.number(),
                command.summary().strip(),
                command.strengths(),
                command.conclusion().strip(),
                figures,
                answers.stream()
                        .map(each -> new Answered(each.question(), each.outcome(), each.note(), each.nonconformity()))
                        .toList());
        Capacity capacity = actor.holds(Capacity.AUDITOR) ? Capacity.AUDITOR : Capacity.QUALITY_OFFICER;
        RecordedAct act = signed(Act.of(Verb.REPORT_AUDIT, audit.subject(), actor, capacity, said), means);
        table.report(audit, said.summary(), command.strengths(), said.conclusion(), actor, act);
        return audits.byId(audit.id());
    }

    public Audit approve(UUID id, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.SIGNATORY);
        Audit audit = audits.of(actor, id);
        new AuditInTurn().require(AuditInTurn.Step.of(audit.number(), audit.state(), AuditState.REPORTED));
        new ApproverStandsApart()
                .require(audit.planner().equals(actor.personId()) || audit.isOfTheTeam(actor.personId()));
        var approved = new Approved(
                audit.number(), audit.report().summary(), audit.report().conclusion());
        RecordedAct act = signed(Act.of(Verb.APPROVE, audit.subject(), actor, Capacity.SIGNATORY, approved), means);
        table.approveReport(audit, actor, act);
        return audits.byId(id);
    }

    /** @param remark may be null */
    public Audit close(UUID id, String remark, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        Audit audit = audits.of(actor, id);
        new AuditInTurn().require(AuditInTurn.Step.of(audit.number(), audit.state(), AuditState.APPROVED));
        new TextIsGiven().require(new TextIsGiven.Given("remark", orSomething(remark)));
        new FindingsAreClosed()
                .require(table.answers(id).stream()
                        .filter(answer -> answer.nonconformityId() != null)
                        .filter(answer -> nonconformities
                                .byId(answer.nonconformityId())
                                .closedAt()
                                .isEmpty())
                        .map(AuditAnswer::nonconformity)
                        .toList());
        RecordedAct act = signed(
                Act.of(
                        Verb.CLOSE_AUDIT,
                        audit.subject(),
                        actor,
                        Capacity.QUALITY_OFFICER,
                        new Closed(audit.number(), remark)),
                means);
        table.close(audit, remark, actor, act);
        return audits.byId(id);
    }

    /** What may be left out is bounded all the same. */
    private static String orSomething(String text) {
        return text == null || text.isBlank() ? "–" : text;
    }

    private RecordedAct signed(Act act, SigningMeans means) {
        return ledger.record(act.signedBy(signing.sign(act, means)));
    }

    private static List<String> open(Audit audit, List<AuditAnswer> answers) {
        Set<String> answered = answers.stream().map(AuditAnswer::question).collect(Collectors.toSet());
        return audit.asked().stream()
                .map(Checklist.Item::id)
                .filter(question -> !answered.contains(question))
                .toList();
    }
}
