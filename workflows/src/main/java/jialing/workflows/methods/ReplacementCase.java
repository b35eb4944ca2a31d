package jialing.workflows.methods;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Date;
import jialing.domain.methods.LaboratoryNotified;
import jialing.domain.methods.MethodReplacement;
import jialing.domain.methods.ReplacementMoved;
import jialing.domain.methods.ReplacementNotice;
import jialing.domain.methods.ReplacementSettled;
import jialing.domain.shared.Hearing;
import jialing.domain.shared.LabClock;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;

/** What a laboratory has to redo for a replaced standard waits in the quality officer's inbox, until the record shows that it is done. */
@ApplicationScoped
public class ReplacementCase {

    private static final String TASK = "Task_RedoForNewStandard";

    @Inject
    Cases cases;

    /** A later notice of what was answered asks once more; of what still waits it asks nothing. */
    void notified(@Observes @Priority(Hearing.CASE) LaboratoryNotified fact) {
        ReplacementNotice notice = fact.notice();
        if (cases.find(CaseKind.STANDARD_REPLACEMENT, notice.first()).isEmpty()) {
            MethodReplacement replacement = notice.replacement();
            cases.open(
                    CaseKind.STANDARD_REPLACEMENT,
                    notice.first(),
                    notice.organisation(),
                    replacement.oldMethod() + " → " + replacement.newMethod() + " · " + replacement.inForceOn(),
                    startOf(replacement.inForceOn()));
        }
    }

    void settled(@Observes @Priority(Hearing.CASE) ReplacementSettled fact) {
        cases.find(CaseKind.STANDARD_REPLACEMENT, fact.notice()).ifPresent(replacement -> replacement.finish(TASK));
    }

    void moved(@Observes @Priority(Hearing.CASE) ReplacementMoved fact) {
        fact.notices().stream()
                .flatMap(notice -> cases.find(CaseKind.STANDARD_REPLACEMENT, notice).stream())
                .forEach(replacement -> replacement.dueAnew(TASK, startOf(fact.inForceOn())));
    }

    /** Until then the old standard may be used. */
    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(LabClock.ZONE).toInstant());
    }
}
