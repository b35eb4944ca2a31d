package jialing.domain.supervision;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.nonconformity.Nonconformity;
import jialing.domain.nonconformity.NonconformitySource;
import jialing.domain.nonconformity.OpenNonconformity;
import jialing.domain.nonconformity.Severity;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Sent;
import jialing.domain.shared.UseCase;
import jialing.domain.supervision.persistence.AuditTable;
import jialing.domain.supervision.rules.AnswerIsComplete;
import jialing.domain.supervision.rules.AuditInTurn;
import jialing.domain.supervision.rules.AuditorOfTheTeam;
import jialing.domain.supervision.rules.EvidenceStandsOnRecord;
import jialing.domain.supervision.rules.FindingStands;
import jialing.domain.supervision.rules.NobodyAuditsTheOwnWork;

/**
 * A member of the team says what was found to a question, and what it is seen by. What does not conform opens a nonconformity in the
 * same transaction (ISO/IEC 17025:2017 8.8.2 d).
 */
@UseCase
public class AnswerQuestion {

    @Inject
    Audits audits;

    @Inject
    AuditTable table;

    @Inject
    OpenNonconformity openNonconformity;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /**
     * @param evidence things on record that were looked at
     * @param severity of what does not conform, else null
     */
    public record Command(
            UUID audit,
            String question,
            AuditOutcome outcome,
            String note,
            List<Concerned> evidence,
            Severity severity) {

        public Command {
            evidence = Sent.distinct(evidence);
            note = note == null || note.isBlank() ? null : note.strip();
        }
    }

    record Found(
            String audit,
            String question,
            AuditOutcome outcome,
            String note,
            List<Concerned> evidence,
            String nonconformity) {}

    public AuditAnswer answer(Command command) {
        Actor actor = current.mustBe(Audits.AUDITS);
        Audit audit = audits.of(actor, command.audit());
        Checklist.Item question = audit.asked().stream()
                .filter(each -> each.id().equals(command.question()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Question", "问题", command.question()));
        new AuditInTurn().require(AuditInTurn.Step.of(audit.number(), audit.state(), AuditState.UNDER_WAY));
        new AuditorOfTheTeam().require(audit.isOfTheTeam(actor.personId()));
        judge(command, question, audit, actor);
        Optional<Nonconformity> opened = command.outcome() == AuditOutcome.NONCONFORMING
                ? Optional.of(openNonconformity.open(nonconformity(audit, question, command)))
                : Optional.empty();
        String number = opened.map(Nonconformity::number).orElse(null);
        Capacity capacity = actor.holds(Capacity.AUDITOR) ? Capacity.AUDITOR : Capacity.QUALITY_OFFICER;
        RecordedAct act = ledger.record(Act.of(
                Verb.ANSWER_AUDIT_QUESTION,
                audit.subject(),
                actor,
                capacity,
                new Found(
                        audit.number(), question.id(), command.outcome(), command.note(), command.evidence(), number)));
        var answer = new AuditAnswer(
                question.id(),
                command.outcome(),
                command.note(),
                command.evidence(),
                command.severity(),
                opened.map(Nonconformity::id).orElse(null),
                number,
                actor.personId(),
                actor.name(),
                act.recordedAt());
        table.answer(audit, answer, act);
        return answer;
    }

    private void judge(Command command, Checklist.Item question, Audit audit, Actor actor) {
        String standing = table.answers(audit.id()).stream()
                .filter(each -> each.question().equals(question.id()))
                .map(AuditAnswer::nonconformity)
                .findFirst()
                .orElse(null);
        var objections = new Objections()
                .hear(
                        new AnswerIsComplete(),
                        new AnswerIsComplete.Given(
                                command.outcome(),
                                command.note(),
                                command.evidence().size(),
                                command.severity()))
                .hear(new FindingStands(), new FindingStands.Asked(question.id(), standing))
                .hear(
                        new NobodyAuditsTheOwnWork(),
                        new NobodyAuditsTheOwnWork.Asked(question.id(), question.duty(), Set.of(actor.capacities())));
        command.evidence()
                .forEach(thing -> objections.hear(
                        new EvidenceStandsOnRecord(),
                        new EvidenceStandsOnRecord.Named(thing.key(), isOnRecord(thing, audit.organisation()))));
        objections.refuseIfAny();
    }

    private boolean isOnRecord(Concerned thing, String organisation) {
        return thing.type() != null
                && thing.id() != null
                && ledger.history(thing.type(), thing.id()).stream()
                        .anyMatch(act -> act.organisation().equals(organisation));
    }

    private static OpenNonconformity.Command nonconformity(Audit audit, Checklist.Item question, Command command) {
        List<Concerned> concerned = Stream.concat(
                        Stream.of(new Concerned("Audit", audit.id(), audit.number())), command.evidence().stream())
                .toList();
        return new OpenNonconformity.Command(
                audit.organisation(),
                "内审 %s，%s / audit %s, %s".formatted(audit.number(), question.id(), audit.number(), question.id()),
                command.note(),
                null,
                null,
                NonconformitySource.AUDIT,
                command.severity(),
                concerned);
    }
}
