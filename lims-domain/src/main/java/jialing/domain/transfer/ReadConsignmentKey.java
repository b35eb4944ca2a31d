package jialing.domain.transfer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;
import jialing.domain.transfer.persistence.ConsignedItemTable;
import jialing.domain.transfer.rules.ConsignmentInTurn;
import jialing.domain.transfer.rules.KeyAsCommitted;

/** 编码对照: who puts the codes on the containers reads which belongs on which. Every look is an act. */
@UseCase
public class ReadConsignmentKey {

    @Inject
    Consignments consignments;

    @Inject
    ConsignedItemTable items;

    @Inject
    KeySecret secret;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    record Read(String number) {}

    /** In the order of the codes. */
    public List<CodedItem> read(UUID id) {
        current.mustBe(Consignments.SENDS);
        Consignment consignment = consignments.byId(id);
        Actor actor = Consignments.handler(current.get(), consignment.kind());
        actor.mustActFor(consignment.organisation());
        new ConsignmentInTurn()
                .require(ConsignmentInTurn.Step.of(
                        consignment, ConsignmentState.SEALED, ConsignmentState.ENDED, ConsignmentState.OPENED));
        List<CodedItem> lines = linesOf(consignment, secret.keyOf(id, items.of(id)));
        ledger.record(Act.of(
                Verb.READ_KEY,
                consignment.subject(),
                actor,
                actor.firstOf(Consignments.mayHandle(consignment.kind())),
                new Read(consignment.number())));
        return lines;
    }

    /** @throws jialing.domain.shared.Refusal by {@link KeyAsCommitted} */
    static List<CodedItem> linesOf(Consignment consignment, ConsignmentKey key) {
        Consignment.Seal seal = consignment.seal();
        new KeyAsCommitted().require(key.commitment().equals(seal.commitment()));
        return IntStream.range(0, seal.codes().size())
                .mapToObj(i -> new CodedItem(
                        seal.codes().get(i), seal.samples().get(i), key.items().get(i)))
                .toList();
    }
}
