package jialing.domain.samplebank;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.samplebank.persistence.RequestTable;
import jialing.domain.samplebank.rules.ContainerLiesInTheBank;
import jialing.domain.samplebank.rules.RetrievalIsApproved;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** The keeper scans a container that somebody may fetch; from then on the requester has it. */
@UseCase
public class HandOutContainer {

    @Inject
    Bank bank;

    @Inject
    RequestTable requests;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    record Content(String container, String from, String request, String to, LocalDate until) {}

    public BankedContainer handOut(String scanned) {
        Actor actor = current.mustBe(BankDuty.KEEPS);
        Bank.InHand hand = bank.inHand(actor, scanned);
        new ContainerLiesInTheBank()
                .require(new ContainerLiesInTheBank.Asked(
                        hand.code(), hand.banked().orElse(null)));
        BankedContainer before = hand.banked().orElseThrow();
        Optional<BankRequest> approved = requests.approvedFor(hand.code());
        new RetrievalIsApproved()
                .require(new RetrievalIsApproved.Fetching(hand.code(), approved.orElse(null), clock.today()));
        BankRequest request = approved.orElseThrow();
        var content =
                new Content(hand.code(), before.lies(), request.number(), request.requesterName(), request.until());
        Act act = Act.of(Verb.HAND_OUT_CONTAINER, hand.subject(), actor, BankDuty.of(actor, BankDuty.KEEPS), content);
        return bank.moved(before, out(hand, request, actor, ledger.record(act)), request.until());
    }

    private static BankMovement out(Bank.InHand hand, BankRequest request, Actor actor, RecordedAct act) {
        return new BankMovement(
                TimeOrderedId.next(),
                hand.sample().organisation(),
                hand.container().id(),
                hand.code(),
                hand.nextOrdinal(),
                BankState.HANDED_OUT,
                null,
                null,
                request.id(),
                request.requester(),
                request.requesterName(),
                null,
                null,
                actor.personId(),
                actor.name(),
                act.recordedAt(),
                act.hash());
    }
}
