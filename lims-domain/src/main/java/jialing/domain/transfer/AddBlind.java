package jialing.domain.transfer;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Sent;
import jialing.domain.shared.UseCase;
import jialing.domain.transfer.BlindReference.AssignedContent;
import jialing.domain.transfer.persistence.ConsignedItemTable;
import jialing.domain.transfer.rules.AirHasNoDouble;
import jialing.domain.transfer.rules.BlindIsDescribed;
import jialing.domain.transfer.rules.BlindVolumeLikeOthers;
import jialing.domain.transfer.rules.ConsignmentInTurn;
import jialing.domain.transfer.rules.OnlyCodedIsBlind;

/** 加入盲样: the quality officer slips a sample in whose content is known, or a second container of one that is in it already. */
@UseCase
public class AddBlind {

    @Inject
    Consignments consignments;

    @Inject
    ConsignedItemTable items;

    @Inject
    KeySecret secret;

    @Inject
    ReferencesInStore references;

    @Inject
    FiguresAlong figures;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /**
     * @param doubles the item of which it is a duplicate; null for a reference
     * @param material lot in the house's store, whose certificate is on record; null for a duplicate, and for a material that is not
     * @param name of a material that is not in the store, with its certificate and contents
     * @param airVolume litres that a reference stands for; null where no air was drawn
     */
    public record Command(
            UUID consignment,
            ItemKind kind,
            UUID doubles,
            UUID material,
            String name,
            String certificate,
            List<AssignedContent> contents,
            BigDecimal airVolume) {

        public Command {
            contents = Sent.all(contents);
        }
    }

    /** @param content salted digest: that there is a blind sample, and which, is nobody's business before the key is opened */
    record Added(String number, String content) {}

    public void add(Command command) {
        Actor actor = Consignments.handler(current.mustBe(Capacity.QUALITY_OFFICER), ConsignmentKind.CODED);
        Consignment consignment = consignments.held(command.consignment());
        actor.mustActFor(consignment.organisation());
        new OnlyCodedIsBlind().require(consignment.kind());
        new ConsignmentInTurn().require(ConsignmentInTurn.Step.of(consignment, ConsignmentState.PREPARED));
        ConsignedItem item = item(command, consignment);
        String content = CanonicalJson.sha256(CanonicalJson.of(List.of(secret.saltOf(item.id()), item)));
        RecordedAct act = ledger.record(Act.of(
                Verb.ADD_TO_CONSIGNMENT,
                consignment.subject(),
                actor,
                Capacity.QUALITY_OFFICER,
                new Added(consignment.number(), content)));
        items.add(consignment, item, actor.personId(), act);
    }

    private ConsignedItem item(Command command, Consignment consignment) {
        List<ConsignedItem> beside = items.of(consignment.id());
        checkVolume(command, consignment, beside);
        ConsignedItem doubled = beside.stream()
                .filter(each -> each.kind() == ItemKind.SAMPLE && each.id().equals(command.doubles()))
                .findFirst()
                .orElse(null);
        BlindReference reference = command.kind() == ItemKind.BLIND_REFERENCE ? reference(command, consignment) : null;
        new BlindIsDescribed()
                .require(new BlindIsDescribed.Given(
                        command.kind(),
                        doubled != null,
                        reference,
                        consignment.analytes(),
                        consignment.analytes().stream()
                                .map(code -> code + " " + references.unitOf(code, consignment))
                                .toList()));
        return reference == null ? duplicateOf(doubled) : ofKnownContent(reference);
    }

    private void checkVolume(Command command, Consignment consignment, List<ConsignedItem> beside) {
        List<BigDecimal> volumes =
                figures
                        .of(
                                consignment,
                                beside.stream().filter(each -> !each.isBlind()).toList())
                        .values()
                        .stream()
                        .flatMap(each -> each.airVolume().stream())
                        .toList();
        new AirHasNoDouble().require(new AirHasNoDouble.Asked(command.kind(), !volumes.isEmpty()));
        if (command.kind() == ItemKind.BLIND_REFERENCE) {
            new BlindVolumeLikeOthers().require(new BlindVolumeLikeOthers.Given(command.airVolume(), volumes));
        }
    }

    private static ConsignedItem duplicateOf(ConsignedItem doubled) {
        return new ConsignedItem(
                UUID.randomUUID(),
                ItemKind.BLIND_DUPLICATE,
                doubled.sampleId(),
                doubled.sampleCode(),
                null,
                null,
                doubled.collectedAt(),
                doubled.id(),
                null);
    }

    private static ConsignedItem ofKnownContent(BlindReference reference) {
        return new ConsignedItem(
                UUID.randomUUID(), ItemKind.BLIND_REFERENCE, null, null, null, null, null, null, reference);
    }

    private BlindReference reference(Command command, Consignment consignment) {
        BlindReference stated = command.material() == null
                ? new BlindReference(command.name(), command.certificate(), command.contents(), null)
                : references.one(command.material(), consignment).reference();
        return new BlindReference(stated.name(), stated.certificate(), stated.contents(), command.airVolume());
    }
}
