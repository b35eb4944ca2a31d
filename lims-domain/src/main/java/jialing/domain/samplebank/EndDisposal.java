package jialing.domain.samplebank;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.samplebank.persistence.DisposalTable;
import jialing.domain.samplebank.persistence.MovementTable;
import jialing.domain.samplebank.rules.DisposalIsOpen;
import jialing.domain.samplebank.rules.DisposalNeedsTwoPeople;
import jialing.domain.samplebank.rules.RefusalGivesReason;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * Another person confirms a disposal with a signature, and the containers are gone; or somebody withdraws it. Everything that was asked
 * when it was proposed is asked again: meanwhile a look-back may have begun.
 */
@UseCase
public class EndDisposal {

    @Inject
    Bank bank;

    @Inject
    Disposing disposing;

    @Inject
    DisposalTable table;

    @Inject
    MovementTable movements;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    Event<DisposalEnded> ended;

    record Content(String number, DisposalManner manner, String wasteRecord, List<String> containers, String remark) {}

    public Disposal confirm(String number, String remark, SigningMeans means) {
        Actor actor = current.mustBe(BankDuty.DECIDES);
        Disposal disposal = disposing.alone(actor, number);
        new DisposalIsOpen().require(disposal);
        new DisposalNeedsTwoPeople().require(new DisposalNeedsTwoPeople.Pair(disposal.proposer(), actor.personId()));
        List<Bank.InHand> hands = disposal.containers().stream()
                .map(code -> bank.inHand(actor, code))
                .toList();
        disposing.check(hands, number);
        Act act = act(Verb.CONFIRM_DISPOSAL, disposal, remark, actor);
        Signature signature = signing.sign(act, means);
        RecordedAct recorded = ledger.record(act.signedBy(signature));
        hands.forEach(hand -> dispose(hand, disposal, actor, recorded));
        return end(disposal, true, remark, signature.statement(), actor, recorded);
    }

    public Disposal withdraw(String number, String remark) {
        Actor actor = current.mustBe(BankDuty.DECIDES);
        Disposal disposal = disposing.alone(actor, number);
        new DisposalIsOpen().require(disposal);
        new RefusalGivesReason().require(new RefusalGivesReason.Said(false, remark));
        return end(
                disposal,
                false,
                remark,
                null,
                actor,
                ledger.record(act(Verb.WITHDRAW_DISPOSAL, disposal, remark, actor)));
    }

    private static Act act(Verb verb, Disposal disposal, String remark, Actor actor) {
        return Act.of(
                verb,
                new Subject("Disposal", disposal.id(), 2),
                actor,
                BankDuty.of(actor, BankDuty.DECIDES),
                new Content(
                        disposal.number(),
                        disposal.manner(),
                        disposal.wasteRecord(),
                        disposal.containers(),
                        Bank.given(remark)));
    }

    private void dispose(Bank.InHand hand, Disposal disposal, Actor actor, RecordedAct act) {
        var movement = new BankMovement(
                TimeOrderedId.next(),
                disposal.organisation(),
                hand.container().id(),
                hand.code(),
                hand.nextOrdinal(),
                BankState.DISPOSED,
                null,
                null,
                null,
                null,
                null,
                null,
                disposal.number(),
                actor.personId(),
                actor.name(),
                act.recordedAt(),
                act.hash());
        movements.add(movement, hand.banked().orElseThrow().moved(movement, null));
    }

    private Disposal end(
            Disposal disposal, boolean confirmed, String remark, String statement, Actor actor, RecordedAct act) {
        var end = new Disposal.DisposalEnd(
                confirmed, Bank.given(remark), actor.personId(), actor.name(), act.recordedAt());
        table.end(disposal, end, statement, act);
        ended.fire(new DisposalEnded(disposal.id(), confirmed));
        return disposing.byNumber(disposal.number());
    }
}
