package jialing.domain.inspection;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.inspection.persistence.CheckTable;
import jialing.domain.inspection.persistence.InspectionPhotoTable;
import jialing.domain.inspection.persistence.InspectionTable;
import jialing.domain.inspection.rules.AnswerSentAgain;
import jialing.domain.inspection.rules.AnsweredInThePast;
import jialing.domain.inspection.rules.FoundStays;
import jialing.domain.inspection.rules.InspectionInTurn;
import jialing.domain.inspection.rules.InspectorWasDrawn;
import jialing.domain.inspection.rules.NewestAnswerWasSeen;
import jialing.domain.inspection.rules.OutcomeIsSaid;
import jialing.domain.inspection.rules.PhotosOfThePoint;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
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
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Sent;
import jialing.domain.shared.TimeOrderedId;
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
    InspectionPhotoTable photos;

    @Inject
    CheckTable checks;

    @Inject
    OpenNonconformity openNonconformity;

    @Inject
    AsTheHouse house;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param severity of what does not conform, else null
     * @param photos kept before by {@link KeepInspectionPhoto}
     * @param device where it was recorded, perhaps without a signal; null when it is recorded at the server
     */
    public record Command(
            UUID inspection,
            String question,
            AuditOutcome outcome,
            String note,
            Severity severity,
            List<UUID> photos,
            OnDevice device) {

        public Command {
            note = note == null || note.isBlank() ? null : note.strip();
            photos = Sent.distinct(photos);
        }
    }

    /**
     * What the inspector's device says. Sending one answer twice MUST change nothing.
     *
     * @param id minted there
     * @param time when it was recorded
     * @param seen the answer that stood to the point then; null for none
     */
    public record OnDevice(UUID id, Instant time, UUID seen) {

        public OnDevice {
            time = LabClock.kept(time);
        }
    }

    record Found(
            String inspection,
            String question,
            AuditOutcome outcome,
            String note,
            Severity severity,
            String nonconformity,
            List<InspectionPhoto> photos) {}

    public InspectionAnswer answer(Command command) {
        Actor actor = current.mustBe(Inspections.INSPECTS);
        Inspection inspection = inspections.held(actor, command.inspection());
        String hash = CanonicalJson.sha256(CanonicalJson.of(command));
        Optional<InspectionTable.SentAnswer> before = sentBefore(command);
        if (before.isPresent()) {
            new AnswerSentAgain().require(before.get().contentHash().equals(hash));
            return table.answer(before.get().answer());
        }
        String point = point(inspection, command.question());
        new InspectionInTurn()
                .require(InspectionInTurn.Step.of(inspection.number(), inspection.state(), InspectionState.UNDER_WAY));
        new InspectorWasDrawn().require(inspection.isInspectedBy(actor.personId()));
        List<InspectionPhoto> named = photos.of(inspection.id(), command.photos());
        check(command, named.size());
        return keep(inspection, command, point, inOrder(command.photos(), named), hash, actor);
    }

    /** As people name it: a point of the checklist by its clause, what is verified by its number and its own name. */
    private String point(Inspection inspection, String question) {
        boolean onTheList = Inspections.checklist(inspection.checklist()).questions().stream()
                .anyMatch(each -> each.id().equals(question));
        return onTheList
                ? question
                : checks.of(inspection.id()).stream()
                        .filter(each -> each.code().equals(question))
                        .map(each -> each.code() + " " + each.key())
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("Question", "检查项", question));
    }

    /** Another organisation's answer is hidden, and its id is taken all the same. */
    private Optional<InspectionTable.SentAnswer> sentBefore(Command command) {
        return command.device() == null
                ? Optional.empty()
                : house.get(() -> table.sentBefore(command.device().id()));
    }

    private void check(Command command, int keptPhotos) {
        Optional<InspectionAnswer> newest = table.answers(command.inspection()).stream()
                .filter(each -> each.question().equals(command.question()))
                .findFirst();
        var objections = new Objections()
                .hear(
                        new OutcomeIsSaid(),
                        new OutcomeIsSaid.Given(command.outcome(), command.note(), command.severity()))
                .hear(new FoundStays(), newest.map(InspectionAnswer::nonconformity))
                .hear(
                        new PhotosOfThePoint(),
                        new PhotosOfThePoint.Named(command.photos().size(), keptPhotos));
        OnDevice device = command.device();
        if (device != null) {
            objections
                    .hear(new AnsweredInThePast(), new AnsweredInThePast.Moment(device.time(), clock.now()))
                    .hear(new NewestAnswerWasSeen(), new NewestAnswerWasSeen.Answers(newest, device.seen()));
        }
        objections.refuseIfAny();
    }

    private InspectionAnswer keep(
            Inspection inspection,
            Command command,
            String point,
            List<InspectionPhoto> named,
            String hash,
            Actor actor) {
        Optional<Nonconformity> opened = command.outcome() == AuditOutcome.NONCONFORMING
                ? Optional.of(house.get(() -> openNonconformity.open(nonconformity(inspection, command, point, actor))))
                : Optional.empty();
        String number = opened.map(Nonconformity::number).orElse(null);
        Instant deviceTime = command.device() == null ? null : command.device().time();
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
                                number,
                                named))
                .at(deviceTime, null));
        var answer = new InspectionAnswer(
                TimeOrderedId.next(),
                command.question(),
                command.outcome(),
                command.note(),
                command.severity(),
                opened.map(Nonconformity::id).orElse(null),
                number,
                named,
                actor.name(),
                act.recordedAt(),
                deviceTime);
        table.answer(inspection, answer, actor.personId(), act);
        if (command.device() != null) {
            table.answerOfDevice(inspection, answer, command.device().id(), hash);
        }
        return answer;
    }

    private static List<InspectionPhoto> inOrder(List<UUID> ids, List<InspectionPhoto> photos) {
        return photos.stream()
                .sorted(Comparator.comparing(photo -> ids.indexOf(photo.id())))
                .toList();
    }

    private static OpenNonconformity.Command nonconformity(
            Inspection inspection, Command command, String point, Actor actor) {
        return new OpenNonconformity.Command(
                inspection.inspected(),
                "检查 %s，%s / inspection %s, %s".formatted(inspection.number(), point, inspection.number(), point),
                command.note(),
                actor.name(),
                null,
                NonconformitySource.SUPERVISION,
                command.severity(),
                List.of(new Concerned("Inspection", inspection.id(), inspection.number())));
    }
}
