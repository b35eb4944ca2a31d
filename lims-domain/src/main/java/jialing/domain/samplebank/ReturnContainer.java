package jialing.domain.samplebank;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.samplebank.persistence.CabinetTable;
import jialing.domain.samplebank.rules.ContainerIsOut;
import jialing.domain.samplebank.rules.MassIsPossible;
import jialing.domain.samplebank.rules.ReturnSaysWhere;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Objections;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A container comes back to a position, or is used up and comes back no more. */
@UseCase
public class ReturnContainer {

    @Inject
    Bank bank;

    @Inject
    CabinetTable cabinets;

    @Inject
    BankPositions positions;

    @Inject
    Requests requests;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /**
     * @param position label of the position, null when it is used up
     * @param massLeftG of a solid, null when nobody weighed it
     * @param usedUp nothing of it is left
     */
    public record Returning(String container, String position, BigDecimal massLeftG, boolean usedUp) {}

    record Content(String container, String request, String position, BigDecimal massLeftG, boolean usedUp) {}

    public BankedContainer take(Returning returning) {
        Actor actor = current.mustBe(BankDuty.KEEPS);
        Bank.InHand hand = bank.inHand(actor, returning.container());
        new ContainerIsOut()
                .require(new ContainerIsOut.Asked(hand.code(), hand.banked().orElse(null)));
        BankedContainer before = hand.banked().orElseThrow();
        Optional<BankPosition> position = checked(hand, before, returning);
        BankRequest request =
                requests.alone(actor, requests.byId(before.requestId()).number());
        var content = new Content(
                hand.code(),
                request.number(),
                position.map(BankPosition::label).orElse(null),
                returning.massLeftG(),
                returning.usedUp());
        Act act = Act.of(Verb.RETURN_CONTAINER, hand.subject(), actor, BankDuty.of(actor, BankDuty.KEEPS), content);
        RecordedAct recorded = ledger.record(act);
        BankedContainer now =
                bank.moved(before, back(hand, request, position, returning.massLeftG(), actor, recorded), null);
        requests.endIfFinished(request, actor, recorded);
        return now;
    }

    private Optional<BankPosition> checked(Bank.InHand hand, BankedContainer before, Returning returning) {
        var objections = new Objections()
                .hear(new ReturnSaysWhere(), new ReturnSaysWhere.Coming(returning.position(), returning.usedUp()))
                .hear(new MassIsPossible(), new MassIsPossible.Weighed(returning.massLeftG(), before.massLeftG()));
        objections.refuseIfAny();
        if (returning.usedUp()) {
            return Optional.empty();
        }
        BankPosition position = bank.position(hand.sample().organisation(), returning.position());
        cabinets.hold(position);
        positions.hear(objections, position, hand.container());
        objections.refuseIfAny();
        return Optional.of(position);
    }

    private static BankMovement back(
            Bank.InHand hand,
            BankRequest request,
            Optional<BankPosition> position,
            BigDecimal massLeft,
            Actor actor,
            RecordedAct act) {
        return new BankMovement(
                TimeOrderedId.next(),
                hand.sample().organisation(),
                hand.container().id(),
                hand.code(),
                hand.nextOrdinal(),
                position.isPresent() ? BankState.STORED : BankState.USED_UP,
                position.map(BankPosition::cabinet).orElse(null),
                position.map(BankPosition::code).orElse(null),
                request.id(),
                null,
                null,
                massLeft,
                null,
                actor.personId(),
                actor.name(),
                act.recordedAt(),
                act.hash());
    }
}
