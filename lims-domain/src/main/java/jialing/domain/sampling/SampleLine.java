package jialing.domain.sampling;

import java.time.Instant;
import java.util.UUID;

/**
 * A sample in a list.
 *
 * @param containers how many there are
 */
public record SampleLine(
        UUID id,
        String code,
        SampleKind kind,
        SampleState state,
        String organisation,
        SampleSite site,
        OrderOfSample workOrder,
        int containers,
        Instant collectedAt) {}
