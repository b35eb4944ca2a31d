package jialing.domain.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of a document. The file is kept beside it.
 *
 * @param ordinal from 1
 * @param sha256 of the file, lower-case hex
 * @param changes what is new against the version before
 */
public record DocumentVersion(
        UUID id,
        int ordinal,
        String sha256,
        int size,
        String changes,
        UUID authorId,
        String author,
        Instant draftedAt,
        Optional<Approval> approval) {

    /** @param inForceFrom first day on which it is in force */
    public record Approval(LocalDate inForceFrom, String approver, Instant approvedAt) {}
}
