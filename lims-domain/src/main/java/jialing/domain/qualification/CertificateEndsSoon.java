package jialing.domain.qualification;

import java.time.LocalDate;
import java.util.UUID;

/** A certificate ends within {@value LineDays#WARNED_DAYS} days, and nothing follows it yet. */
public record CertificateEndsSoon(UUID warningId, String organisation, String number, LocalDate expiresOn) {}
