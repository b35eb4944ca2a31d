package jialing.domain.competence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 培训记录: somebody has learnt something, and how it was found out (ISO/IEC 17025:2017 6.2.5 c, f).
 *
 * @param planId null for what was not planned
 * @param method null when it is of no single method
 * @param hours length, in hours
 */
public record Training(
        UUID id,
        String organisation,
        UUID personId,
        String person,
        UUID planId,
        String method,
        String topic,
        LocalDate heldOn,
        BigDecimal hours,
        String trainer,
        String evaluation,
        boolean passed,
        String recordedBy,
        Instant recordedAt) {}
