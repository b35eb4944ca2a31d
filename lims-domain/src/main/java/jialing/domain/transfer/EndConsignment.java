package jialing.domain.transfer;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.analysis.SendWorkOut;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signature;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;
import jialing.domain.transfer.persistence.ConsignedItemTable;
import jialing.domain.transfer.persistence.ConsignmentTable;
import jialing.domain.transfer.rules.ConsignmentInTurn;
import jialing.domain.transfer.rules.TwoGiveItUp;

/** A consignment is given up: the quality officer and a second person of the house sign why. The laboratory's record stays as it is; the
 * work waits here again. */
@UseCase
public class EndConsignment {

    private static final Capacity[] SECOND = {
        Capacity.SIGNATORY, Capacity.QUALITY_OFFICER, Capacity.SAMPLE_CUSTODIAN, Capacity.PLANNER
    };

    @Inject
    Consignments consignments;

    @Inject
    ConsignmentTable table;

    @Inject
    ConsignedItemTable items;

    @Inject
    SendWorkOut sendWorkOut;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /**
     * @param account of the second person, who types the own PIN
     * @param accountPin of the second person
     */
    public record Command(UUID consignment, String reason, String account, String accountPin) {

        public Command {
            reason = reason == null ? "" : reason.strip();
        }
    }

    record Ended(String number, String reason) {}

    public void end(Command command, SigningMeans means) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        Consignment consignment = consignments.held(command.consignment());
        actor.mustActFor(consignment.organisation());
        new ConsignmentInTurn()
                .require(ConsignmentInTurn.Step.of(consignment, ConsignmentState.PREPARED, ConsignmentState.SEALED));
        Signature second = signing.coSign(command.account(), command.accountPin(), SECOND);
        ActingPerson other = second.person();
        new TwoGiveItUp()
                .require(new TwoGiveItUp.Given(
                        command.reason(),
                        actor.personId(),
                        other.personId(),
                        actor.organisation(),
                        other.organisation()));
        Act act = Act.of(
                        Verb.END_CONSIGNMENT,
                        consignment.subject(),
                        actor,
                        Capacity.QUALITY_OFFICER,
                        new Ended(consignment.number(), command.reason()))
                .with(other)
                .signedBy(second);
        RecordedAct ended = ledger.record(act.signedBy(signing.sign(act, means)));
        table.end(consignment, command.reason(), actor, other.personId(), other.name(), ended);
        if (consignment.seal() != null) {
            sendWorkOut.takeBack(
                    items.of(consignment.id()).stream()
                            .filter(item -> !item.isBlind())
                            .map(ConsignedItem::containerId)
                            .toList(),
                    consignment.analytes());
        }
    }
}
