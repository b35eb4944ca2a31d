package jialing.domain.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One run over all institutions.
 *
 * @param nightly of the house itself, once a day; else somebody of the municipal centre asked for it
 * @param facts how many were counted
 * @param changed how many ratings say something new
 */
public record CreditRun(
        UUID id,
        LocalDate day,
        String edition,
        boolean nightly,
        int institutions,
        int facts,
        int changed,
        String ranBy,
        Instant ranAt) {}
