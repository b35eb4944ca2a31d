package jialing.domain.documents;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.documents.persistence.DocumentTable;
import jialing.domain.documents.rules.DocumentNotWithdrawn;
import jialing.domain.documents.rules.ReasonIsGiven;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** A document is taken out of force as a whole, with a reason; it stays readable and marked (ISO/IEC 17025:2017 8.3.2 f). */
@UseCase
public class WithdrawDocument {

    @Inject
    Documents documents;

    @Inject
    DocumentTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<DocumentWithdrawn> withdrawn;

    public ControlledDocument withdraw(UUID documentId, String reason) {
        Actor actor = current.mustBe(Authority.CONTROLS)
                .mustActFor(documents.byId(documentId).organisation());
        ControlledDocument document = documents.alone(documentId);
        new DocumentNotWithdrawn()
                .require(new DocumentNotWithdrawn.Asked(document.number(), document.withdrawnOn() != null));
        new ReasonIsGiven().require(reason);
        RecordedAct act = ledger.record(Act.of(
                Verb.WITHDRAW,
                new Subject("ControlledDocument", documentId, document.newest().ordinal()),
                actor,
                Capacity.QUALITY_OFFICER,
                Map.of("number", document.number(), "reason", reason.trim())));
        table.insertWithdrawal(document, reason.trim(), actor, clock.today(), act);
        withdrawn.fire(new DocumentWithdrawn(documentId, document.organisation(), document.number()));
        return documents.byId(documentId);
    }
}
