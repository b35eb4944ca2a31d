package jialing.domain.documents;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.documents.persistence.DocumentTable;
import jialing.domain.documents.rules.ChangesAreSaid;
import jialing.domain.documents.rules.DocumentNotWithdrawn;
import jialing.domain.documents.rules.FileIsPdf;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** A new version is drafted and waits for approval; a draft before it that nobody approved is dropped (ISO/IEC 17025:2017 8.3.2 c). */
@UseCase
public class DraftVersion {

    @Inject
    Documents documents;

    @Inject
    DocumentTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    Event<VersionDrafted> drafted;

    /** @param file a PDF */
    public ControlledDocument draft(UUID documentId, byte[] file, String changes) {
        Actor actor = current.mustBe(Authority.WRITES);
        actor.mustActFor(documents.byId(documentId).organisation());
        ControlledDocument document = documents.alone(documentId);
        new DocumentNotWithdrawn()
                .require(new DocumentNotWithdrawn.Asked(document.number(), document.withdrawnOn() != null));
        new FileIsPdf().require(file);
        new ChangesAreSaid().require(changes);
        int ordinal = document.newest().ordinal() + 1;
        RecordedAct act = ledger.record(Act.of(
                        Verb.DRAFT_VERSION,
                        new Subject("ControlledDocument", documentId, ordinal),
                        actor,
                        actor.firstOf(Authority.WRITES),
                        Map.of(
                                "number", document.number(),
                                "version", ordinal,
                                "changes", changes.trim(),
                                "sha256", CanonicalJson.sha256(file)))
                .inOrganisation(document.organisation()));
        table.insertVersion(documentId, document.organisation(), ordinal, file, changes.trim(), actor, act);
        drafted.fire(new VersionDrafted(documentId, document.organisation(), document.number(), ordinal));
        return documents.byId(documentId);
    }
}
