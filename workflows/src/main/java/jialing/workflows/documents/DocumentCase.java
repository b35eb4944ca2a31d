package jialing.workflows.documents;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import jialing.domain.documents.DocumentReviewed;
import jialing.domain.documents.DocumentWithdrawn;
import jialing.domain.documents.VersionApproved;
import jialing.domain.documents.VersionDrafted;
import jialing.domain.shared.Hearing;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;

/** A drafted version waits in the inbox of those who approve it; what is in force comes back for review in time. */
@ApplicationScoped
public class DocumentCase {

    @Inject
    Cases cases;

    /** A later draft waits in the place of the one before. */
    void drafted(@Observes @Priority(Hearing.CASE) VersionDrafted fact) {
        if (cases.find(CaseKind.DOCUMENT, fact.documentId()).isEmpty()) {
            cases.open(CaseKind.DOCUMENT, fact.documentId(), fact.organisation(), fact.number());
        }
    }

    void approved(@Observes @Priority(Hearing.CASE) VersionApproved fact) {
        cases.of(CaseKind.DOCUMENT, fact.documentId()).finish("Task_ApproveVersion");
        cases.find(CaseKind.DOCUMENT_REVIEW, fact.documentId())
                .ifPresentOrElse(
                        review -> review.mustHear("ReviewMoved"),
                        () -> cases.open(
                                CaseKind.DOCUMENT_REVIEW, fact.documentId(), fact.organisation(), fact.number()));
    }

    void reviewed(@Observes @Priority(Hearing.CASE) DocumentReviewed fact) {
        cases.of(CaseKind.DOCUMENT_REVIEW, fact.documentId()).mustHear("ReviewMoved");
    }

    void withdrawn(@Observes @Priority(Hearing.CASE) DocumentWithdrawn fact) {
        Stream.of(CaseKind.DOCUMENT, CaseKind.DOCUMENT_REVIEW)
                .flatMap(kind -> cases.find(kind, fact.documentId()).stream())
                .forEach(each -> each.mustHear("DocumentWithdrawn"));
    }
}
