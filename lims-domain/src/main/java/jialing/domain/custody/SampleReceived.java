package jialing.domain.custody;

import java.util.UUID;

/** The laboratory has taken a sample in, or has rejected it. */
public record SampleReceived(UUID sampleId, UUID workOrderId, String organisation, ReceiptDecision decision) {}
