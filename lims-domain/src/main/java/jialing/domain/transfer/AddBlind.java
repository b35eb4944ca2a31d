package jialing.domain.transfer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jialing.domain.catalogue.Analytes;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.materials.ReferenceMaterial;
import jialing.domain.materials.ReferenceMaterials;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Sent;
import jialing.domain.shared.UseCase;
import jialing.domain.transfer.BlindReference.AssignedContent;
import jialing.domain.transfer.persistence.ConsignedItemTable;
import jialing.domain.transfer.rules.BlindIsDescribed;
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
    ReferenceMaterials materials;

    @Inject
    Analytes analytes;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /**
     * @param doubles the item of which it is a duplicate; null for a reference
     * @param material lot in the house's store; null for a duplicate, and where the certificate is typed
     */
    public record Command(
            UUID consignment,
            ItemKind kind,
            UUID doubles,
            UUID material,
            String name,
            String certificate,
            List<AssignedContent> contents) {

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
        ConsignedItem doubled = items.of(consignment.id()).stream()
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
                                .map(code -> code + " " + unitOf(code, consignment))
                                .toList()));
        return reference == null ? duplicateOf(doubled) : ofKnownContent(reference);
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
        if (command.material() == null) {
            return new BlindReference(command.name(), command.certificate(), command.contents());
        }
        ReferenceMaterial material = materials.of(consignment.organisation()).stream()
                .filter(each -> each.id().equals(command.material()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("ReferenceMaterial", "标准物质", command.material()));
        return new BlindReference(
                material.nameZh(),
                material.code() + " " + material.lot(),
                material.contents().stream()
                        .filter(each -> consignment.analytes().contains(each.analyte()))
                        .map(each ->
                                new AssignedContent(each.analyte(), each.certified(), each.uncertainty(), each.unit()))
                        .filter(each -> Objects.equals(each.unit(), unitOf(each.analyte(), consignment)))
                        .toList());
    }

    private String unitOf(String analyte, Consignment consignment) {
        return analytes.byCode(analyte, consignment.element().matrix()).unit().symbol();
    }
}
