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

/**
 * An excursion waits in the inbox of the quality officer until its last version is decided on. The keeper of the place is told once,
 * when it is first known, and says what was found and done.
 */
@ApplicationScoped
public class ExcursionCase {

    @Inject
    Cases cases;

    void opened(@Observes @Priority(Hearing.CASE) ExcursionOpened fact) {
        if (cases.find(CaseKind.EXCURSION, fact.excursionId()).isEmpty()) {
            cases.open(CaseKind.EXCURSION, fact.excursionId(), fact.organisation(), fact.number());
        }
        if (fact.version() == 1 && fact.keeper() != null) {
            cases.open(
                    CaseKind.EXCURSION_CARE,
                    fact.excursionId(),
                    fact.organisation(),
                    fact.number(),
                    fact.keeper(),
                    null);
        }
    }

    void decided(@Observes @Priority(Hearing.CASE) ExcursionDecided fact) {
        cases.of(CaseKind.EXCURSION, fact.excursionId()).finish("Task_DecideExcursion");
    }
}
