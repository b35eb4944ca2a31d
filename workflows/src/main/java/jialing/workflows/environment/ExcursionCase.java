package jialing.workflows.environment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jialing.domain.environment.ExcursionDecided;
import jialing.domain.environment.ExcursionOpened;
import jialing.domain.shared.Hearing;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;

/** An excursion waits in the inbox of the quality officer until its last version is decided on. */
@ApplicationScoped
public class ExcursionCase {

    @Inject
    Cases cases;

    void opened(@Observes @Priority(Hearing.CASE) ExcursionOpened fact) {
        if (cases.find(CaseKind.EXCURSION, fact.excursionId()).isEmpty()) {
            cases.open(CaseKind.EXCURSION, fact.excursionId(), fact.organisation(), fact.number());
        }
    }

    void decided(@Observes @Priority(Hearing.CASE) ExcursionDecided fact) {
        cases.of(CaseKind.EXCURSION, fact.excursionId()).finish("Task_DecideExcursion");
    }
}
