package jialing.domain.documents;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.documents.persistence.DocumentLines;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Page;
import jialing.domain.shared.View;

/** The documents that a person may see, newest first: those of the own laboratory, of those below, and those given from above. */
@View
public class DocumentList {

    @Inject
    DocumentLines lines;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param method null where it is for none
     * @param ordinal of the version in force, null when none is
     * @param reviewDueOn null when none is in force
     * @param awaitsApproval whether a draft waits
     * @param mine whether it is given to the asking person
     * @param read whether the asking person has read the version in force
     */
    public record Line(
            UUID id,
            String organisation,
            String number,
            String title,
            DocumentKind kind,
            String method,
            Integer ordinal,
            LocalDate inForceFrom,
            LocalDate reviewDueOn,
            boolean reviewOverdue,
            boolean awaitsApproval,
            boolean withdrawn,
            boolean mine,
            boolean read) {}

    /** @param kind null for all of them */
    public Page<Line> page(DocumentKind kind, UUID after, Integer limit) {
        int size = Page.size(limit);
        return Page.of(
                lines.page(kind, current.get(), clock.today(), after, size + 1),
                size,
                line -> line.id().toString());
    }
}
