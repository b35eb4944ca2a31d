package jialing.domain.documents;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.documents.persistence.DocumentTable;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A laboratory demands of its own people that a document is read before they work by it, or demands it no longer. */
@UseCase
public class DemandReading {

    @Inject
    Documents documents;

    @Inject
    DocumentTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    public void demand(UUID documentId, boolean demanded) {
        Actor actor = current.mustBe(Authority.CONTROLS);
        ControlledDocument document = documents.byId(documentId);
        documents.mustReach(document, actor);
        UUID id = TimeOrderedId.next();
        RecordedAct act = ledger.record(Act.of(
                Verb.DEMAND_READING,
                Subject.of("ReadingDemand", id),
                actor,
                Capacity.QUALITY_OFFICER,
                Map.of("document", documentId, "number", document.number(), "demanded", demanded)));
        table.insertDemand(id, document, demanded, actor, act);
    }
}
