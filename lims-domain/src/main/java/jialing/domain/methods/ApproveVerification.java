package jialing.domain.methods;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.methods.MethodVerification.Approval;
import jialing.domain.methods.TrialFigures.TrialFigure;
import jialing.domain.methods.persistence.VerificationTable;
import jialing.domain.methods.rules.ApproverIsNotVerifier;
import jialing.domain.methods.rules.VerificationFromTodayOn;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/**
 * Somebody who took no part in it approves a submitted file with the own signature; from its day on the laboratory works with the
 * detection limit that follows from it. What the standard demands is asked once more: the catalogue may have changed meanwhile.
 */
@UseCase
public class ApproveVerification {

    @Inject
    MethodVerifications verifications;

    @Inject
    VerificationDemands demands;

    @Inject
    VerificationTable table;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param uncertainty where it was evaluated, null when nowhere */
    public record Command(UUID id, LocalDate inForceFrom, String uncertainty) {

        public Command {
            uncertainty = VerificationWording.optional("uncertainty", uncertainty);
        }
    }

    record Content(String number, Approval approval, List<TrialEntry> trials) {}

    public void approve(Command command, SigningMeans means) {
        Actor actor = current.mustBe(MethodVerifications.APPROVES);
        MethodVerification file =
                verifications.heldBy(actor, command.id(), MethodVerification.VerificationState.SUBMITTED);
        new Objections()
                .hear(
                        new VerificationFromTodayOn(),
                        new VerificationFromTodayOn.Asked(command.inForceFrom(), clock.today()))
                .hear(new ApproverIsNotVerifier(), new ApproverIsNotVerifier.Asked(file.isWorkOf(actor.personId())))
                .refuseIfAny();
        List<Refusal> objections = demands.objections(file);
        if (!objections.isEmpty()) {
            throw Refusal.of(objections);
        }
        var approval = new Approval(
                file.limit(TrialFigure.DETECTION_LIMIT),
                file.limit(TrialFigure.LOWER_LIMIT),
                command.uncertainty(),
                command.inForceFrom(),
                actor.personId(),
                actor.name(),
                clock.now());
        Act act = Act.of(
                Verb.APPROVE,
                Subject.of("MethodVerification", file.id()),
                actor,
                actor.firstOf(MethodVerifications.APPROVES),
                new Content(file.number(), approval, file.counting()));
        Signature signature = signing.sign(act, means);
        table.insertApproval(file, approval, signature, ledger.record(act.signedBy(signature)));
    }
}
