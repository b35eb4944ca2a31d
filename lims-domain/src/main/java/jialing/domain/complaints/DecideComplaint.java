package jialing.domain.complaints;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jialing.domain.complaints.persistence.ComplaintTable;
import jialing.domain.complaints.rules.ComplaintInTurn;
import jialing.domain.complaints.rules.DecisionIsWhole;
import jialing.domain.complaints.rules.StepIsSaid;
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
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * The officer decides, and signs. What is founded can open a nonconformity of the organisation complained of, in the officer's words and
 * in the same transaction.
 */
@UseCase
public class DecideComplaint {

    @Inject
    Complaints cases;

    @Inject
    ComplaintTable complaints;

    @Inject
    OpenNonconformity openNonconformity;

    @Inject
    AsTheHouse house;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @param severity of the nonconformity to open; null to open none */
    public record Command(UUID complaint, ComplaintFinding finding, String words, Severity severity) {}

    record Content(String number, ComplaintFinding finding, String words, Severity severity) {}

    /** @throws Refusal when it is not accepted, or what is decided does not fit together */
    public void decide(Command command, SigningMeans means) {
        Complaint complaint = cases.locked(command.complaint());
        new ComplaintInTurn()
                .require(new ComplaintInTurn.Step(
                        complaint.number(), complaint.state(), Set.of(ComplaintState.ACCEPTED)));
        new DecisionIsWhole().require(new DecisionIsWhole.Decision(command.finding(), command.severity()));
        new StepIsSaid().require(command.words());
        Actor actor = current.get();
        String words = command.words().strip();
        Act act = Act.of(
                Verb.DECIDE_COMPLAINT,
                complaint.asSubject(),
                actor,
                Complaints.HANDLES,
                new Content(complaint.number(), command.finding(), words, command.severity()));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        String number = Optional.ofNullable(command.severity())
                .map(severity -> house.get(() -> openNonconformity.open(nonconformity(complaint, command, actor))))
                .map(Nonconformity::number)
                .orElse(null);
        var step = new ComplaintStep(
                TimeOrderedId.next(),
                ComplaintStep.Kind.DECISION,
                words,
                command.finding(),
                number,
                actor.name(),
                recorded.recordedAt());
        complaints.add(complaint, step, Salted.of(words).salt(), actor.personId(), recorded);
    }

    private static OpenNonconformity.Command nonconformity(Complaint complaint, Command command, Actor actor) {
        return new OpenNonconformity.Command(
                complaint.about(),
                "投诉举报 %s / complaint %s".formatted(complaint.number(), complaint.number()),
                command.words().strip(),
                actor.name(),
                null,
                NonconformitySource.COMPLAINT,
                command.severity(),
                List.of(new Concerned("Complaint", complaint.id(), complaint.number())));
    }
}
