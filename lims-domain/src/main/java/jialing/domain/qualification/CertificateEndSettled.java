package jialing.domain.qualification;

import java.util.UUID;

/** What was warned of ends no more, or something follows it. */
public record CertificateEndSettled(UUID warningId) {}
