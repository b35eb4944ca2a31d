package jialing.domain.transfer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.people.AsTheHouse;
import jialing.domain.planning.WorkOrders;
import jialing.domain.sampling.OrderLabels;
import jialing.domain.sampling.SampleLabel;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;
import jialing.domain.transfer.rules.ConsignmentInTurn;

/** The labels with the codes of the laboratory, which the sender sticks on the containers. They tell nothing of what is in them. */
@UseCase
public class PrintCodes {

    @Inject
    Consignments consignments;

    @Inject
    WorkOrders orders;

    @Inject
    OrderLabels orderLabels;

    @Inject
    AsTheHouse house;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** In the order of the codes. */
    public List<SampleLabel> of(UUID id) {
        current.mustBe(Consignments.SENDS);
        Consignment consignment = consignments.byId(id);
        Actor actor = Consignments.handler(current.get(), consignment.kind());
        actor.mustActFor(consignment.organisation());
        new ConsignmentInTurn().require(ConsignmentInTurn.Step.of(consignment, ConsignmentState.SEALED));
        List<SampleLabel> labels =
                house.get(() -> orderLabels.of(orders.byId(consignment.seal().workOrderId())));
        ledger.record(Act.of(
                Verb.PRINT_LABELS,
                consignment.subject(),
                actor,
                actor.firstOf(Consignments.mayHandle(consignment.kind())),
                Map.of("number", consignment.number(), "labels", labels.size())));
        return labels;
    }
}
