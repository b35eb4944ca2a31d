package jialing.domain.documents;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jialing.domain.documents.persistence.DocumentTable;
import jialing.domain.documents.rules.VersionIsInForce;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** Whoever has read the version in force says so: an act of the reader, on the reader’s own record. Again it changes nothing. */
@UseCase
public class ConfirmReading {

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

    public void confirm(UUID documentId, int ordinal) {
        Actor reader = current.mustBe(Authority.READS);
        ControlledDocument document = documents.byId(documentId);
        documents.mustReach(document, reader);
        DocumentVersion version = Documents.version(document, ordinal);
        boolean inForce =
                document.inForceOn(clock.today()).filter(version::equals).isPresent();
        new VersionIsInForce().require(new VersionIsInForce.Asked(document.number(), ordinal, inForce));
        if (table.hasRead(version.id(), reader.personId())) {
            return;
        }
        UUID id = TimeOrderedId.next();
        RecordedAct act = ledger.record(Act.of(
                Verb.CONFIRM_READING,
                Subject.of("ReadReceipt", id),
                reader,
                reader.firstOf(Authority.READS),
                Map.of(
                        "document",
                        documentId,
                        "number",
                        document.number(),
                        "version",
                        ordinal,
                        "sha256",
                        version.sha256())));
        table.insertReceipt(id, document, version, reader, act);
    }
}
