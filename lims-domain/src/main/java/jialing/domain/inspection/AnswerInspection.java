package jialing.domain.inspection;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.inspection.persistence.InspectionTable;
import jialing.domain.inspection.rules.FoundStays;
import jialing.domain.inspection.rules.InspectionInTurn;
import jialing.domain.inspection.rules.InspectorWasDrawn;
import jialing.domain.inspection.rules.OutcomeIsSaid;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.nonconformity.Nonconformity;
import jialing.domain.nonconformity.NonconformitySource;
import jialing.domain.nonconformity.OpenNonconformity;
import jialing.domain.nonconformity.Severity;
import jialing.domain.people.AsTheHouse;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;
import jialing.domain.supervision.AuditOutcome;

/**
 * An inspector says what was found to a point. What does not conform opens a nonconformity on the record of the inspected, in the same
 * transaction: it is theirs to put right.
 */
@UseCase
public class AnswerInspection {

    @Inject
    Inspections inspections;

    @Inject
    InspectionTable table;

    @Inject
    OpenNonconformity openNonconformity;

    @Inject
    AsTheHouse house;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @param severity of what does not conform, else null */
    public record Command(UUID inspection, String question, AuditOutcome outcome, String note, Severity severity) {

        public Command {
            note = note == null || note.isBlank() ? null : note.strip();
        }
    }

    record Found(
            String inspection,
            String question,
            AuditOutcome outcome,
            String note,
            Severity severity,
            String nonconformity) {}

    public InspectionAnswer answer(Command command) {
        Actor actor = current.mustBe(Inspections.INSPECTS);
        Inspection inspection = inspections.of(actor, command.inspection());
        if (Inspections.checklist(inspection.checklist()).questions().stream()
                .noneMatch(each -> each.id().equals(command.question()))) {
            throw Refusal.notFound("Question", "检查项", command.question());
        }
        new InspectionInTurn()
                .require(InspectionInTurn.Step.of(inspection.number(), inspection.state(), InspectionState.UNDER_WAY));
        new InspectorWasDrawn().require(inspection.isInspectedBy(actor.personId()));
        String standing = table.answers(inspection.id()).stream()
                .filter(each -> each.question().equals(command.question()))
                .map(InspectionAnswer::nonconformity)
                .findFirst()
                .orElse(null);
        new Objections()
                .hear(
                        new OutcomeIsSaid(),
                        new OutcomeIsSaid.Given(command.outcome(), command.note(), command.severity()))
                .hear(new FoundStays(), Optional.ofNullable(standing))
                .refuseIfAny();
        Optional<Nonconformity> opened = command.outcome() == AuditOutcome.NONCONFORMING
                ? Optional.of(house.get(() -> openNonconformity.open(nonconformity(inspection, command, actor))))
                : Optional.empty();
        String number = opened.map(Nonconformity::number).orElse(null);
        RecordedAct act = ledger.record(Act.of(
                Verb.ANSWER_INSPECTION,
                inspection.subject(),
                actor,
                actor.firstOf(Inspections.INSPECTS),
                new Found(
                        inspection.number(),
                        command.question(),
                        command.outcome(),
                        command.note(),
                        command.severity(),
                        number)));
        var answer = new InspectionAnswer(
                command.question(),
                command.outcome(),
                command.note(),
                command.severity(),
                opened.map(Nonconformity::id).orElse(null),
                number,
                actor.name(),
                act.recordedAt());
        table.answer(inspection, answer, actor.personId(), act);
        return answer;
    }

    private static OpenNonconformity.Command nonconformity(Inspection inspection, Command command, Actor actor) {
        return new OpenNonconformity.Command(
                inspection.inspected(),
                "检查 %s，%s / inspection %s, %s"
                        .formatted(inspection.number(), command.question(), inspection.number(), command.question()),
                command.note(),
                actor.name(),
                null,
                NonconformitySource.SUPERVISION,
                command.severity(),
                List.of(new Concerned("Inspection", inspection.id(), inspection.number())));
    }
}
