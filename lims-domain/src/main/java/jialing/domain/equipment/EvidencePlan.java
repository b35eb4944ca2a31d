package jialing.domain.equipment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How often something is to be done; the plan that was set last holds (ISO/IEC 17025:2017 6.4.7).
 *
 * @param intervalMonths null when it is no longer planned
 * @param firstDue by when it is due as long as it was never done; null: at once
 */
public record EvidencePlan(
        UUID id, MetrologyKind kind, Integer intervalMonths, LocalDate firstDue, Instant setAt, String setByName) {}
