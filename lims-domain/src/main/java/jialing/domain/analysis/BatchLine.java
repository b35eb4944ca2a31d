package jialing.domain.analysis;

import java.time.Instant;
import java.util.UUID;

/** A batch in a list. */
public record BatchLine(
        UUID id,
        String number,
        String method,
        String instrument,
        String analyst,
        BatchState state,
        int round,
        long positions,
        Instant openedAt,
        Instant submittedAt) {}
