package jialing.domain.documents;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jialing.domain.documents.persistence.DocumentTable;
import jialing.domain.documents.rules.ApproverIsNotAuthor;
import jialing.domain.documents.rules.DocumentNotWithdrawn;
import jialing.domain.documents.rules.InForceFromTodayOn;
import jialing.domain.documents.rules.VersionAwaitsApproval;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** Somebody who did not write a version approves it with the own signature; from that day on it is in force (ISO/IEC 17025:2017 8.3.2 a). */
@UseCase
public class ApproveVersion {

    @Inject
    Documents documents;

    @Inject
    DocumentTable table;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<VersionApproved> approved;

    public ControlledDocument approve(UUID documentId, int ordinal, LocalDate inForceFrom, SigningMeans means) {
        Actor actor = current.mustBe(Authority.APPROVES)
                .mustActFor(documents.byId(documentId).organisation());
        ControlledDocument document = documents.alone(documentId);
        DocumentVersion version = Documents.version(document, ordinal);
        new DocumentNotWithdrawn()
                .require(new DocumentNotWithdrawn.Asked(document.number(), document.withdrawnOn() != null));
        new VersionAwaitsApproval()
                .require(new VersionAwaitsApproval.Asked(
                        document.number(), ordinal, document.stateOf(version, clock.today())));
        new InForceFromTodayOn().require(new InForceFromTodayOn.Days(inForceFrom, clock.today()));
        new ApproverIsNotAuthor().require(new ApproverIsNotAuthor.Pair(version.authorId(), actor.personId()));
        Act act = Act.of(
                Verb.APPROVE,
                new Subject("ControlledDocument", documentId, ordinal),
                actor,
                actor.firstOf(Authority.APPROVES),
                Map.of(
                        "number", document.number(),
                        "title", document.title(),
                        "version", ordinal,
                        "sha256", version.sha256(),
                        "inForceFrom", inForceFrom));
        Signature signature = signing.sign(act, means);
        RecordedAct recorded = ledger.record(act.signedBy(signature));
        table.insertApproval(document, version, inForceFrom, signature, recorded);
        approved.fire(
                new VersionApproved(documentId, document.organisation(), document.number(), ordinal, inForceFrom));
        return documents.byId(documentId);
    }
}
