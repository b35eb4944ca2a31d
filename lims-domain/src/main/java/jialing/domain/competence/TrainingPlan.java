package jialing.domain.competence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 培训计划: somebody is to learn something this year (ISO/IEC 17025:2017 6.2.5 c).
 *
 * @param method null when it is of no single method
 * @param dueOn by when
 * @param done whether a record stands behind it
 */
public record TrainingPlan(
        UUID id,
        String organisation,
        int year,
        UUID personId,
        String person,
        String method,
        String topic,
        LocalDate dueOn,
        String plannedBy,
        Instant plannedAt,
        boolean done) {}
