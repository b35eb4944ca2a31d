package jialing.web.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.documents.ControlledDocument;
import jialing.domain.documents.Distribution;
import jialing.domain.documents.DocumentKind;
import jialing.domain.documents.DocumentVersion;
import jialing.domain.documents.DocumentView;
import jialing.domain.documents.VersionState;

/**
 * A document with its versions and readers.
 *
 * @param method null where it is for none
 * @param ordinal of the version in force, null when none is
 * @param reviewDueOn null when none is in force
 * @param withdrawnOn first day on which it is not in force any more, else null
 * @param read whether the asking person has read the version in force
 * @param demanded whether the asking person's laboratory demands that it is read before work
 */
public record DocumentShown(
        UUID id,
        String organisation,
        String number,
        String title,
        DocumentKind kind,
        String method,
        int reviewMonths,
        Integer ordinal,
        LocalDate reviewDueOn,
        LocalDate withdrawnOn,
        boolean read,
        boolean demanded,
        List<VersionShown> versions,
        List<Distribution> distributions,
        List<DocumentView.Reader> readers) {

    /** @param inForceFrom null while nobody has approved it */
    public record VersionShown(
            int ordinal,
            VersionState state,
            String sha256,
            int size,
            String changes,
            UUID authorId,
            String author,
            Instant draftedAt,
            LocalDate inForceFrom,
            String approver,
            Instant approvedAt) {

        static VersionShown of(DocumentView.VersionLine line) {
            DocumentVersion version = line.version();
            Optional<DocumentVersion.Approval> approval = version.approval();
            return new VersionShown(
                    version.ordinal(),
                    line.state(),
                    version.sha256(),
                    version.size(),
                    version.changes(),
                    version.authorId(),
                    version.author(),
                    version.draftedAt(),
                    approval.map(DocumentVersion.Approval::inForceFrom).orElse(null),
                    approval.map(DocumentVersion.Approval::approver).orElse(null),
                    approval.map(DocumentVersion.Approval::approvedAt).orElse(null));
        }
    }

    static DocumentShown of(DocumentView.Whole whole) {
        ControlledDocument document = whole.document();
        return new DocumentShown(
                document.id(),
                document.organisation(),
                document.number(),
                document.title(),
                document.kind(),
                document.method(),
                document.reviewMonths(),
                whole.inForce().map(DocumentVersion::ordinal).orElse(null),
                whole.reviewDueOn().orElse(null),
                document.withdrawnOn(),
                whole.read(),
                whole.demanded(),
                whole.versions().stream().map(VersionShown::of).toList(),
                whole.distributions(),
                whole.readers());
    }
}
