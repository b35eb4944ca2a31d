package jialing.domain.controlchart;

import java.time.Instant;
import java.util.UUID;

/**
 * Limits as somebody decided to draw them. They are never changed; the newest version counts.
 *
 * @param points how many accepted points they were drawn from
 */
public record DrawnLimits(
        UUID id,
        UUID chartId,
        int version,
        Estimator estimator,
        ControlLimits limits,
        int points,
        Instant firstAt,
        Instant lastAt,
        String reason,
        String drawnBy,
        Instant drawnAt) {}
