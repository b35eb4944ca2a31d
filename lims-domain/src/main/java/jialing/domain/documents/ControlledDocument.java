package jialing.domain.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A controlled document with all its versions. Which of them is in force follows from the day.
 *
 * @param method standard that an SOP works out, null where it is for no method
 * @param reviewMonths how long it may stand before somebody looks at it again
 * @param versions oldest first
 * @param reviewedOn when somebody last looked at it and left it as it is, null when nobody has
 * @param withdrawnOn first day on which it is not in force any more, null while it is not withdrawn
 */
public record ControlledDocument(
        UUID id,
        String organisation,
        String number,
        String title,
        DocumentKind kind,
        String method,
        int reviewMonths,
        List<DocumentVersion> versions,
        LocalDate reviewedOn,
        LocalDate withdrawnOn) {

    private static final Comparator<DocumentVersion> LATER = Comparator.comparing((DocumentVersion version) ->
                    version.approval().orElseThrow().inForceFrom())
            .thenComparing(DocumentVersion::ordinal);

    public boolean isWithdrawnOn(LocalDate day) {
        return withdrawnOn != null && !day.isBefore(withdrawnOn);
    }

    public Optional<DocumentVersion> inForceOn(LocalDate day) {
        return isWithdrawnOn(day)
                ? Optional.empty()
                : versions.stream()
                        .filter(version -> version.approval()
                                .filter(approval -> !day.isBefore(approval.inForceFrom()))
                                .isPresent())
                        .max(LATER);
    }

    public VersionState stateOf(DocumentVersion version, LocalDate day) {
        if (version.approval().isEmpty()) {
            return version.ordinal() == newest().ordinal() ? VersionState.DRAFT : VersionState.DROPPED;
        }
        if (isWithdrawnOn(day)) {
            return VersionState.WITHDRAWN;
        }
        if (day.isBefore(version.approval().orElseThrow().inForceFrom())) {
            return VersionState.APPROVED;
        }
        return inForceOn(day).filter(version::equals).isPresent() ? VersionState.IN_FORCE : VersionState.SUPERSEDED;
    }

    public DocumentVersion newest() {
        return versions.get(versions.size() - 1);
    }

    public Optional<DocumentVersion> version(int ordinal) {
        return versions.stream().filter(version -> version.ordinal() == ordinal).findFirst();
    }

    /** By when somebody has to look at it again; empty while nothing is in force. */
    public Optional<LocalDate> reviewDueOn(LocalDate day) {
        return inForceOn(day)
                .flatMap(DocumentVersion::approval)
                .map(DocumentVersion.Approval::inForceFrom)
                .map(from -> reviewedOn != null && reviewedOn.isAfter(from) ? reviewedOn : from)
                .map(last -> last.plusMonths(reviewMonths));
    }
}
