package jialing.domain.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jialing.domain.custody.Receipt;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Text;

/**
 * 分包: what one other laboratory did of an order (RB/T 214-2017 4.5.5; ISO/IEC 17025:2017 6.6, 7.8.2.1 p). Samples and containers are
 * the own ones; the batches behind the results stand in the laboratory's record.
 *
 * @param laboratory code of the organisation
 * @param consignment number under which it was sent
 * @param workOrder in the laboratory
 * @param order its number there
 * @param acts signed on the consignment: its sealing, and the opening of its key
 * @param ordered analytes
 * @param results signed there, each in the version that counts
 * @param receipts there, by own sample; a sample that was rejected gives no result
 * @param samplesThere ids under which the laboratory knows them
 */
public record SentWork(
        String laboratory,
        Text laboratoryName,
        String consignment,
        UUID workOrder,
        String order,
        List<RecordedAct> acts,
        List<String> ordered,
        List<SampleResult> results,
        Map<UUID, Receipt> receipts,
        Set<UUID> samplesThere) {

    /** Whether the laboratory rejected the sample, so that nobody waits for this result. */
    public boolean rejected(UUID sample, String analyte) {
        Receipt receipt = receipts.get(sample);
        return receipt != null && !receipt.isAccepted() && ordered.contains(analyte);
    }

    public boolean found(Result result) {
        return results.stream().anyMatch(each -> each.result().id().equals(result.id()));
    }
}
