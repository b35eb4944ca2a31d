package jialing.domain.documents;

import java.time.LocalDate;
import java.util.UUID;

/** A version is in force from that day. */
public record VersionApproved(
        UUID documentId, String organisation, String number, int ordinal, LocalDate inForceFrom) {}
