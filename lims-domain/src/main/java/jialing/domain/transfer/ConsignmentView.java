package jialing.domain.transfer;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.analysis.SampleResult;
import jialing.domain.lookback.ResultsInDoubt;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.AsTheHouse;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Page;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;
import jialing.domain.transfer.BlindReference.AssignedContent;
import jialing.domain.transfer.persistence.BlindOutcomeTable;
import jialing.domain.transfer.persistence.ConsignedItemTable;
import jialing.domain.transfer.persistence.ConsignmentTable;

/** Consignments for the screens of who sends, with what came back. */
@View
public class ConsignmentView {

    @Inject
    Consignments consignments;

    @Inject
    ConsignmentTable table;

    @Inject
    ConsignedItemTable items;

    @Inject
    BlindOutcomeTable outcomes;

    @Inject
    LaboratoryWork work;

    @Inject
    FiguresAlong figures;

    @Inject
    ReferencesInStore references;

    @Inject
    ResultsInDoubt doubts;

    @Inject
    Organisations organisations;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    /**
     * A result that the laboratory signed.
     *
     * @param item what was sent
     * @param code under which it was analysed
     * @param result as it is printed
     */
    public record ReturnedResult(
            UUID resultId,
            ConsignedItem item,
            String code,
            String analyte,
            String method,
            String result,
            String unit) {}

    /** @param item id of what takes it along */
    public record ItemAlong(UUID item, GoesAlong along) {}

    /** A certified reference material of the house that can be slipped in. */
    public record ReferenceToSlipIn(
            UUID id, String code, String lot, Text name, LocalDate validTo, List<AssignedContent> contents) {}

    /**
     * @param laboratoryName null before it is known
     * @param left results that the laboratory has not signed; null before it was sealed
     * @param items empty for those who must not know them yet
     * @param along what each item takes along; empty as they are
     * @param results empty before the key is open
     * @param doubted numbers of the look-backs by which the laboratory holds some of them; empty when it doubts nothing
     */
    public record Detail(
            Consignment consignment,
            ConsignmentState state,
            Text laboratoryName,
            Long left,
            boolean itemsKnown,
            List<ConsignedItem> items,
            List<ItemAlong> along,
            List<ReturnedResult> results,
            List<BlindOutcome> outcomes,
            List<String> doubted) {}

    /** Newest first, those of the organisation that the person acts for. */
    public Page<Consignment> page(UUID after, Integer limit) {
        Actor actor = current.mustBe(Consignments.READS);
        int size = Page.size(limit);
        return Page.of(
                table.page(actor.organisation(), after, size + 1),
                size,
                each -> each.id().toString());
    }

    /** @throws jialing.domain.shared.Refusal when there is no such consignment, or none that the person sees */
    public Detail of(UUID id) {
        Actor actor = current.mustBe(Consignments.READS);
        Consignment consignment = consignments.byId(id);
        boolean known = Consignments.knows(actor, consignment);
        List<ConsignedItem> content = known ? items.of(id) : List.of();
        return new Detail(
                consignment,
                consignment.state(),
                laboratoryOf(consignment),
                left(consignment),
                known,
                content,
                along(consignment, content),
                results(consignment),
                outcomes.of(id),
                doubted(consignment));
    }

    /** Those of the house that are in date and certify all that is ordered. */
    public List<ReferenceToSlipIn> references(UUID id) {
        Actor actor = Consignments.handler(current.mustBe(Capacity.QUALITY_OFFICER), ConsignmentKind.CODED);
        Consignment consignment = consignments.byId(id);
        actor.mustActFor(consignment.organisation());
        return references.fitting(consignment).stream()
                .map(each -> new ReferenceToSlipIn(
                        each.material().id(),
                        each.material().code(),
                        each.material().lot(),
                        Text.of(each.material().nameZh(), each.material().nameEn()),
                        each.material().validTo(),
                        each.reference().contents()))
                .toList();
    }

    private List<ItemAlong> along(Consignment consignment, List<ConsignedItem> content) {
        Map<UUID, GoesAlong> along = figures.of(consignment, content);
        return content.stream()
                .filter(item -> !along.get(item.id()).equals(GoesAlong.NOTHING))
                .map(item -> new ItemAlong(item.id(), along.get(item.id())))
                .toList();
    }

    private List<String> doubted(Consignment consignment) {
        Consignment.Seal seal = consignment.seal();
        return seal == null || !consignment.isReadable()
                ? List.of()
                : house.get(() -> doubts.holding(seal.workOrderId(), seal.laboratory()));
    }

    private Text laboratoryOf(Consignment consignment) {
        String code = consignment.seal() == null
                ? consignment.laboratory()
                : consignment.seal().laboratory();
        return code == null
                ? null
                : organisations
                        .find(code)
                        .map(each -> Text.of(each.nameZh(), each.nameEn()))
                        .orElse(null);
    }

    private Long left(Consignment consignment) {
        return consignment.seal() == null
                ? null
                : house.get(() -> work.left(consignment.seal().workOrderId()));
    }

    /** The rows of an open key are what gives sight of the laboratory's results, and nothing else of its record. */
    private List<ReturnedResult> results(Consignment consignment) {
        Map<UUID, CodedItem> key = items.openKey(consignment.id()).stream()
                .collect(Collectors.toMap(CodedItem::codedSample, Function.identity()));
        return key.isEmpty()
                ? List.of()
                : house.get(() -> work.signed(consignment.seal().workOrderId())).stream()
                        .filter(found -> key.containsKey(found.sampleId()))
                        .map(found -> returned(key.get(found.sampleId()), found))
                        .toList();
    }

    private static ReturnedResult returned(CodedItem line, SampleResult found) {
        return new ReturnedResult(
                found.result().id(),
                line.item(),
                line.code(),
                found.result().analyte(),
                found.result().method(),
                found.printed(),
                found.result().unit());
    }
}
