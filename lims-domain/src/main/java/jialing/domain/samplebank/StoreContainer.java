package jialing.domain.samplebank;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.samplebank.persistence.CabinetTable;
import jialing.domain.samplebank.rules.ContainerIsHeldHere;
import jialing.domain.samplebank.rules.ContainerNotInTheBank;
import jialing.domain.samplebank.rules.MassIsPossible;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A container comes into the bank by two scans: its own label, and that of a position. */
@UseCase
public class StoreContainer {

    @Inject
    Bank bank;

    @Inject
    CabinetTable cabinets;

    @Inject
    BankPositions positions;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param massG of a solid, null when nobody weighed it; @param purpose null for routine retention */
    public record Storing(String container, String position, RetentionPurpose purpose, BigDecimal massG) {}

    record Content(String container, String position, RetentionPurpose purpose, BigDecimal massG) {}

    public BankedContainer store(Storing storing) {
        Actor actor = current.mustBe(BankDuty.KEEPS);
        Bank.InHand hand = bank.inHand(actor, storing.container());
        String organisation = hand.sample().organisation();
        BankPosition position = bank.position(organisation, storing.position());
        cabinets.hold(position);
        check(hand, position, storing);
        RetentionPurpose purpose = Optional.ofNullable(storing.purpose()).orElse(RetentionPurpose.ROUTINE);
        Act act = Act.of(
                        Verb.STORE_CONTAINER,
                        hand.subject(),
                        actor,
                        BankDuty.of(actor, BankDuty.KEEPS),
                        new Content(hand.code(), position.label(), purpose, storing.massG()))
                .inOrganisation(organisation);
        RecordedAct recorded = ledger.record(act);
        return bank.moved(coming(hand, purpose), stored(hand, position, storing.massG(), actor, recorded), null);
    }

    private void check(Bank.InHand hand, BankPosition position, Storing storing) {
        var objections = new Objections()
                .hear(new ContainerNotInTheBank(), hand.banked().orElse(null))
                .hear(
                        new ContainerIsHeldHere(),
                        new ContainerIsHeldHere.Brought(
                                hand.code(),
                                hand.container().isFilled(),
                                hand.sample().state()))
                .hear(new MassIsPossible(), new MassIsPossible.Weighed(storing.massG(), null));
        positions.hear(objections, position, hand.container());
        objections.refuseIfAny();
    }

    private BankedContainer coming(Bank.InHand hand, RetentionPurpose purpose) {
        return new BankedContainer(
                hand.container().id(),
                hand.sample().organisation(),
                hand.code(),
                hand.sample().id(),
                hand.sample().matrix(),
                purpose,
                clock.now(),
                0,
                BankState.STORED,
                null,
                null,
                null,
                null,
                null,
                null,
                clock.now());
    }

    private static BankMovement stored(
            Bank.InHand hand, BankPosition position, BigDecimal mass, Actor actor, RecordedAct act) {
        return new BankMovement(
                TimeOrderedId.next(),
                hand.sample().organisation(),
                hand.container().id(),
                hand.code(),
                hand.nextOrdinal(),
                BankState.STORED,
                position.cabinet(),
                position.code(),
                null,
                null,
                null,
                mass,
                null,
                actor.personId(),
                actor.name(),
                act.recordedAt(),
                act.hash());
    }
}
