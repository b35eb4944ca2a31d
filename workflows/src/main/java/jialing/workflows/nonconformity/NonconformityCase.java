package jialing.workflows.nonconformity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.nonconformity.CourseState;
import jialing.domain.nonconformity.Nonconformities;
import jialing.domain.nonconformity.NonconformityOpened;
import jialing.domain.nonconformity.NonconformityStepped;
import jialing.domain.shared.Hearing;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;
import jialing.workflows.shared.RunningCase;

/** Steps the case of a nonconformity by the acts about it; each corrective action waits in its owner's inbox as a case of its own. */
@ApplicationScoped
public class NonconformityCase {

    @Inject
    Cases cases;

    @Inject
    Nonconformities nonconformities;

    void opened(@Observes @Priority(Hearing.CASE) NonconformityOpened fact) {
        open(fact.nonconformityId(), fact.organisation(), fact.number());
    }

    void stepped(@Observes @Priority(Hearing.CASE) NonconformityStepped fact) {
        switch (fact.kind()) {
            case STOP_WORK, RESUME_WORK -> {}
            case CORRECT -> corrected(fact);
            case EVALUATE -> of(fact).finish("Task_EvaluateNonconformity");
            case DECIDE_ACTION -> actionDecided(fact);
            case COMPLETE_ACTION -> actionCarriedOut(fact);
            case CHECK_EFFECT -> of(fact).finish("Task_CheckEffect");
            case CLOSE -> of(fact).finish("Task_CloseNonconformity");
            case REOPEN -> open(fact.nonconformityId(), fact.organisation(), fact.number());
        }
    }

    /** Further corrections change nothing in the course. */
    private void corrected(NonconformityStepped fact) {
        if (fact.before() == CourseState.AWAITS_CORRECTION) {
            of(fact).finish("Task_RecordCorrection");
        }
    }

    private void actionDecided(NonconformityStepped fact) {
        UUID owner = nonconformities.action(fact.actionId()).ownerId();
        cases.openFor(owner, CaseKind.CORRECTIVE_ACTION, fact.actionId(), fact.organisation(), fact.number());
        if (fact.before() == CourseState.AWAITS_ACTION) {
            of(fact).finish("Task_DecideActions");
        }
    }

    private void actionCarriedOut(NonconformityStepped fact) {
        cases.of(CaseKind.CORRECTIVE_ACTION, fact.actionId()).finish("Task_CarryOutAction");
        if (fact.now() != CourseState.ACTIONS_OPEN) {
            of(fact).mustHear("ActionsCarriedOut");
        }
    }

    private void open(UUID nonconformityId, String organisation, String number) {
        cases.open(CaseKind.NONCONFORMITY, nonconformityId, organisation, number);
    }

    private RunningCase of(NonconformityStepped fact) {
        return cases.of(CaseKind.NONCONFORMITY, fact.nonconformityId());
    }
}
