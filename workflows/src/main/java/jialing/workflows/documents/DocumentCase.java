package jialing.workflows.documents;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jialing.domain.documents.DocumentWithdrawn;
import jialing.domain.documents.VersionApproved;
import jialing.domain.documents.VersionDrafted;
import jialing.domain.shared.Hearing;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;

/** A drafted version waits in the inbox of those who approve it. */
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
    }

    void withdrawn(@Observes @Priority(Hearing.CASE) DocumentWithdrawn fact) {
        cases.find(CaseKind.DOCUMENT, fact.documentId()).ifPresent(each -> each.mustHear("DocumentWithdrawn"));
    }
}
