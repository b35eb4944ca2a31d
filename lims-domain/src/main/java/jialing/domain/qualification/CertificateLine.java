package jialing.domain.qualification;

import java.util.UUID;

/** A line that came into force, with its days. */
public record CertificateLine(
        UUID id, String organisation, String certificateNumber, AnnexEntry entry, LineDays days) {}
