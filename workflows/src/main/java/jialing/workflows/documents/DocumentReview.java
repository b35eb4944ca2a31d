package jialing.workflows.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.UUID;
import jialing.domain.documents.ControlledDocument;
import jialing.domain.documents.DocumentVersion;
import jialing.domain.documents.Documents;
import jialing.domain.shared.LabClock;

/** By when a document has to be looked at again, as the diagram asks for it. */
@Named
@ApplicationScoped
public class DocumentReview {

    /** How long before somebody is told. */
    private static final int WARNING_DAYS = 30;

    @Inject
    Documents documents;

    @Inject
    LabClock clock;

    public Date reminder(String documentId) {
        return startOf(dueOn(documentId).minusDays(WARNING_DAYS));
    }

    /** The last day in time is over. */
    public Date due(String documentId) {
        return startOf(dueOn(documentId).plusDays(1));
    }

    /** Of the version that is in force or will be next. */
    private LocalDate dueOn(String documentId) {
        ControlledDocument document = documents.byId(UUID.fromString(documentId));
        LocalDate inForce = document.versions().stream()
                .flatMap(version -> version.approval().stream())
                .map(DocumentVersion.Approval::inForceFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate today = clock.today();
        return document.reviewDueOn(inForce.isAfter(today) ? inForce : today).orElseThrow();
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(LabClock.ZONE).toInstant());
    }
}
