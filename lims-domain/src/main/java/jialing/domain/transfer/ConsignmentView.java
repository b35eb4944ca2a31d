package jialing.domain.transfer;

import jakarta.inject.Inject;
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
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Page;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;
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

    /**
     * @param laboratoryName null before it is known
     * @param left results that the laboratory has not signed; null before it was sealed
     * @param items empty for those who must not know them yet
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
        return new Detail(
                consignment,
                consignment.state(),
                laboratoryOf(consignment),
                left(consignment),
                known,
                known ? items.of(id) : List.of(),
                results(consignment),
                outcomes.of(id),
                doubted(consignment));
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
