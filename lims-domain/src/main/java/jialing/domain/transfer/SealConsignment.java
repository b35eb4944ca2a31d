package jialing.domain.transfer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jialing.domain.analysis.SendWorkOut;
import jialing.domain.draws.Draw;
import jialing.domain.draws.DrawView;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.people.AsTheHouse;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.sampling.Sample;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;
import jialing.domain.transfer.persistence.ConsignedItemTable;
import jialing.domain.transfer.persistence.ConsignmentTable;
import jialing.domain.transfer.rules.ConsignmentInTurn;
import jialing.domain.transfer.rules.LaboratoryIsFit;
import jialing.domain.transfer.rules.LaboratoryWasDrawn;

/**
 * 封存送出: signed, what is in it is fixed, and in the laboratory an order with samples of its own codes comes into being, all in one
 * transaction.
 */
@UseCase
public class SealConsignment {

    @Inject
    Consignments consignments;

    @Inject
    CapableLaboratories laboratories;

    @Inject
    ConsignmentTable table;

    @Inject
    ConsignedItemTable items;

    @Inject
    KeySecret secret;

    @Inject
    FiguresAlong figures;

    @Inject
    DrawView draws;

    @Inject
    Dispatch dispatch;

    @Inject
    SendWorkOut sendWorkOut;

    @Inject
    AsTheHouse house;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /**
     * @param along what goes along with each sample, in the order of the key; null where nothing does
     * @param commitment SHA-256 of the key with its salt
     */
    record Sealed(
            String number,
            ConsignmentKind kind,
            String laboratory,
            int samples,
            List<GoesAlong> along,
            String draw,
            String commitment) {}

    public void seal(UUID id, SigningMeans means) {
        current.mustBe(Consignments.SENDS);
        Consignment consignment = consignments.held(id);
        Actor actor = Consignments.handler(current.get(), consignment.kind());
        actor.mustActFor(consignment.organisation());
        new ConsignmentInTurn().require(ConsignmentInTurn.Step.of(consignment, ConsignmentState.PREPARED));
        String laboratory = laboratoryOf(consignment);
        ConsignmentKey key = secret.keyOf(id, items.of(id));
        Map<UUID, GoesAlong> along = figures.complete(consignment, key.items());
        Capacity as = actor.firstOf(Consignments.mayHandle(consignment.kind()));
        Act act = Act.of(
                Verb.SEAL_CONSIGNMENT,
                consignment.subject(),
                actor,
                as,
                new Sealed(
                        consignment.number(),
                        consignment.kind(),
                        laboratory,
                        key.items().size(),
                        said(key, along),
                        consignment.drawId() == null
                                ? null
                                : consignment.drawId().toString(),
                        key.commitment()));
        RecordedAct sealed = ledger.record(act.signedBy(signing.sign(act, means)));
        Dispatch.Sent sent = house.get(() -> dispatch.send(consignment, laboratory, key, along, actor, as, sealed));
        keep(consignment, laboratory, key, sent, actor, sealed);
        List<ConsignedItem> own =
                key.items().stream().filter(item -> !item.isBlind()).toList();
        sendWorkOut.send(
                own.stream().map(ConsignedItem::containerId).toList(),
                own.stream().map(ConsignedItem::sampleId).toList(),
                consignment.analytes());
    }

    private static List<GoesAlong> said(ConsignmentKey key, Map<UUID, GoesAlong> along) {
        return along.values().stream().allMatch(GoesAlong.NOTHING::equals)
                ? null
                : key.items().stream().map(item -> along.get(item.id())).toList();
    }

    private String laboratoryOf(Consignment consignment) {
        String code = consignment.isCoded() ? drawn(consignment) : consignment.laboratory();
        var laboratory = laboratories.one(code, consignment.element(), consignment.analytes());
        new LaboratoryIsFit()
                .require(
                        new LaboratoryIsFit.Asked(laboratory.code(), consignment.organisation(), laboratory.lacking()));
        return code;
    }

    private String drawn(Consignment consignment) {
        Draw draw = consignment.drawId() == null ? null : draws.of(consignment.drawId());
        new LaboratoryWasDrawn().require(draw != null && draw.isDrawn());
        return draw.outcome().drawn().get(0);
    }

    private void keep(
            Consignment consignment,
            String laboratory,
            ConsignmentKey key,
            Dispatch.Sent sent,
            Actor actor,
            RecordedAct act) {
        List<String> codes =
                sent.samples().stream().map(sample -> sample.code().text()).toList();
        var seal = new Consignment.Seal(
                laboratory,
                sent.order().id(),
                sent.order().number(),
                sent.samples().stream().map(Sample::id).toList(),
                codes,
                key.commitment(),
                actor.name(),
                act.recordedAt());
        table.seal(consignment, seal, actor, act);
        if (!consignment.isCoded()) {
            IntStream.range(0, codes.size())
                    .mapToObj(i -> new CodedItem(
                            codes.get(i),
                            sent.samples().get(i).id(),
                            key.items().get(i)))
                    .forEach(line -> items.open(consignment, laboratory, line));
        }
    }
}
