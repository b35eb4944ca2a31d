package jialing.domain.partners;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.gate.Activity;
import jialing.domain.gate.Gate;
import jialing.domain.gate.Question;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.partners.persistence.DeliveryTable;
import jialing.domain.partners.rules.DeliveryIsClean;
import jialing.domain.partners.rules.DeliveryWaitsForSignature;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/**
 * The partner's authorised signatory answers for the whole file: it is checked once more, as things are now, and every result is taken in, or
 * none (RB/T 214-2017 4.2, 4.5.20).
 */
@UseCase
public class SignDelivery {

    @Inject
    EddDesk desk;

    @Inject
    DeliveryTable table;

    @Inject
    Gate gate;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    record Content(String number, String sha256, int rows, int samples, UUID replaces) {}

    public Delivery sign(UUID id, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.SIGNATORY);
        Delivery delivery = table.held(id).orElseThrow(() -> UploadDelivery.unknown(id));
        actor.mustActFor(delivery.organisation());
        new DeliveryWaitsForSignature().require(delivery.signed() == null);
        EddDesk.Checked checked = desk.check(delivery.organisation(), table.file(id));
        new DeliveryIsClean().require(checked.check());
        mustSignInOwnField(actor, delivery, checked.results());
        Act act = Act.of(
                Verb.SIGN_DELIVERY,
                Subject.of("Delivery", id),
                actor,
                Capacity.SIGNATORY,
                new Content(
                        delivery.number(),
                        checked.check().digest(),
                        delivery.rows(),
                        delivery.samples(),
                        delivery.replaces()));
        Signature signature = signing.sign(act, means);
        RecordedAct recorded = ledger.record(act.signedBy(signature));
        table.insertSignature(delivery, actor, signature, recorded);
        table.insertResults(delivery, checked.results(), recorded);
        return table.byId(id).orElseThrow();
    }

    private void mustSignInOwnField(Actor actor, Delivery delivery, List<DeliveredResult> results) {
        gate.mustAdmit(Question.may(actor.personId(), Activity.SIGN, clock.now(), delivery.organisation())
                .by(EddAtTheGate.procedures(results)));
    }
}
