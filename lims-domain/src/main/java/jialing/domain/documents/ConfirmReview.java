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

/** Somebody looked at a document again and leaves it as it is (ISO/IEC 17025:2017 8.3.2 b). */
@UseCase
public class ConfirmReview {

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
    Event<DocumentReviewed> reviewed;

    public ControlledDocument confirm(UUID documentId, String outcome) {
        Actor actor = current.mustBe(Authority.CONTROLS)
                .mustActFor(documents.byId(documentId).organisation());
        ControlledDocument document = documents.alone(documentId);
        new DocumentNotWithdrawn()
                .require(new DocumentNotWithdrawn.Asked(document.number(), document.withdrawnOn() != null));
        new ReasonIsGiven().require(outcome);
        RecordedAct act = ledger.record(Act.of(
                Verb.CONFIRM_REVIEW,
                new Subject("ControlledDocument", documentId, document.newest().ordinal()),
                actor,
                Capacity.QUALITY_OFFICER,
                Map.of("number", document.number(), "outcome", outcome.trim())));
        table.insertReview(document, outcome.trim(), actor, clock.today(), act);
        reviewed.fire(new DocumentReviewed(documentId, document.organisation(), document.number()));
        return documents.byId(documentId);
    }
}
