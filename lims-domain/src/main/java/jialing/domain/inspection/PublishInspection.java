package jialing.domain.inspection;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.inspection.persistence.InspectionTable;
import jialing.domain.inspection.rules.InspectionInTurn;
import jialing.domain.inspection.rules.PublisherDidNotInspect;
import jialing.domain.inspection.rules.SaidInWords;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** The authority publishes the outcome (一公开), in words of its own: what the public reads names no person and no client. */
@UseCase
public class PublishInspection {

    @Inject
    Inspections inspections;

    @Inject
    InspectionTable table;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    record Published(String number, String inspected, InspectionConclusion conclusion, String words) {}

    public Inspection publish(UUID id, String words, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.SIGNATORY);
        Inspection inspection = inspections.of(actor, id);
        new InspectionInTurn()
                .require(InspectionInTurn.Step.of(inspection.number(), inspection.state(), InspectionState.SIGNED));
        new PublisherDidNotInspect().require(inspection.isInspectedBy(actor.personId()));
        new SaidInWords().require(new SaidInWords.Given("words", words));
        Act act = Act.of(
                Verb.PUBLISH_INSPECTION,
                inspection.subject(),
                actor,
                Capacity.SIGNATORY,
                new Published(
                        inspection.number(),
                        inspection.inspected(),
                        inspection.result().conclusion(),
                        words.strip()));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        table.publish(
                inspection,
                new Inspection.Publication(words.strip(), actor.name(), recorded.recordedAt()),
                actor.personId(),
                recorded);
        return inspections.byId(id);
    }
}
