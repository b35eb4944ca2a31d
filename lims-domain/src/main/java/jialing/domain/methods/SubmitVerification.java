package jialing.domain.methods;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.methods.MethodVerification.VerificationStepKind;
import jialing.domain.methods.persistence.VerificationTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** A complete file whose trials all pass goes to approval, or comes back from there. */
@UseCase
public class SubmitVerification {

    @Inject
    MethodVerifications verifications;

    @Inject
    VerificationDemands demands;

    @Inject
    VerificationTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    public void submit(UUID id) {
        Actor actor = current.mustBe(MethodVerifications.VERIFIES);
        MethodVerification file = verifications.heldBy(actor, id, MethodVerification.VerificationState.DRAFT);
        List<Refusal> objections = demands.objections(file);
        if (!objections.isEmpty()) {
            throw Refusal.of(objections);
        }
        RecordedAct act = ledger.record(Act.of(
                Verb.SUBMIT_VERIFICATION,
                Subject.of("MethodVerification", id),
                actor,
                actor.firstOf(MethodVerifications.VERIFIES),
                Map.of("number", file.number(), "trials", file.counting())));
        table.insertStep(file, VerificationStepKind.SUBMITTED, "", actor, act);
    }

    /** @param note what is to be mended */
    public void sendBack(UUID id, String note) {
        Actor actor = current.mustBe(MethodVerifications.APPROVES);
        String words = VerificationWording.given("note", note);
        MethodVerification file = verifications.heldBy(actor, id, MethodVerification.VerificationState.SUBMITTED);
        RecordedAct act = ledger.record(Act.of(
                Verb.RETURN,
                Subject.of("MethodVerification", id),
                actor,
                actor.firstOf(MethodVerifications.APPROVES),
                Map.of("number", file.number(), "note", words)));
        table.insertStep(file, VerificationStepKind.RETURNED, words, actor, act);
    }
}
