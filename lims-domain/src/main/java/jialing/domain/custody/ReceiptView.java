package jialing.domain.custody;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import jialing.domain.sampling.SampleState;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** A receipt for the screen. */
@View
public class ReceiptView {

    @Inject
    Receipts receipts;

    @Inject
    Samples samples;

    public record Line(
            UUID id,
            UUID sampleId,
            String sampleCode,
            SampleState state,
            Condition condition,
            ReceiptDecision decision,
            String remark,
            String lateDecision,
            String storagePlace,
            String receivedBy,
            Instant receivedAt) {}

    /** @throws Refusal when the laboratory has not decided on the sample */
    public Line ofSample(UUID sampleId) {
        Receipt receipt = receipts.ofSample(sampleId).orElseThrow(() -> Refusal.notFound("Receipt", "接收记录", sampleId));
        var sample = samples.byId(sampleId);
        return new Line(
                receipt.id(),
                sampleId,
                sample.code().text(),
                sample.state(),
                receipt.condition(),
                receipt.decision(),
                receipt.remark().orElse(null),
                receipt.lateDecision().orElse(null),
                receipt.storagePlace().orElse(null),
                receipt.receivedByName(),
                receipt.receivedAt());
    }
}
