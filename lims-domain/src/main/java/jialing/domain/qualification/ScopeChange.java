package jialing.domain.qualification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A suspension, a restoring or a withdrawal that was signed.
 *
 * @param whole whether it concerned the certificate and not single lines
 * @param touchedReports issued reports with such lines since its first day, as they were counted when it was signed
 */
public record ScopeChange(
        UUID id,
        String organisation,
        String certificateNumber,
        ScopeChangeKind kind,
        LocalDate from,
        String reason,
        boolean whole,
        int lines,
        int touchedReports,
        String changer,
        String changedIn,
        Instant at) {}
