package jialing.domain.transfer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.analysis.Results;
import jialing.domain.evidence.ResponsibilityChain;
import jialing.domain.evidence.ResponsibilityChains;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.people.AsTheHouse;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;
import jialing.domain.transfer.persistence.ConsignedItemTable;

/**
 * Who answers for a result that came back: from the own sample over the consignment into the laboratory, whose part is told to the
 * sender for this one result (ISO/IEC 17025:2017 6.6.1, 7.8.2.1 p).
 */
@View
public class ReturnedChains {

    @Inject
    Consignments consignments;

    @Inject
    ConsignedItemTable items;

    @Inject
    Results results;

    @Inject
    ResponsibilityChains chains;

    @Inject
    Ledger ledger;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    /**
     * @param sample acts on the own sample, oldest first; none for a blind reference
     * @param consigned acts on the consignment, oldest first
     * @param laboratory from the coded sample to the signature
     */
    public record ReturnedChain(
            Consignment consignment,
            CodedItem coded,
            List<RecordedAct> sample,
            List<RecordedAct> consigned,
            ResponsibilityChain laboratory) {}

    /** @throws Refusal when there is no such result, or none that came back to this organisation under an open key */
    public ReturnedChain of(UUID resultId) {
        current.mustBe(Consignments.READS);
        UUID coded = house.get(() -> results.sampleResult(resultId).sampleId());
        Consignment consignment = items.consignmentsOf(coded).stream()
                .findFirst()
                .map(consignments::byId)
                .orElseThrow(() -> Refusal.notFound("Result", "样品结果", resultId));
        CodedItem line = items.openKey(consignment.id()).stream()
                .filter(each -> each.codedSample().equals(coded))
                .findFirst()
                .orElseThrow();
        return new ReturnedChain(
                consignment,
                line,
                Stream.ofNullable(line.item().sampleId())
                        .flatMap(sample -> ledger.history("Sample", sample).stream())
                        .toList(),
                ledger.history("Consignment", consignment.id()),
                house.get(() -> chains.of(resultId)));
    }
}
