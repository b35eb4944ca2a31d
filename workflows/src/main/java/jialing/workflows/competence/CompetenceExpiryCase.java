package jialing.workflows.competence;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import jialing.domain.competence.ExpirySettled;
import jialing.domain.competence.ExpiryWarned;
import jialing.domain.competence.ExpiryWarning;
import jialing.domain.shared.Hearing;
import jialing.domain.shared.LabClock;
import jialing.workflows.shared.CaseKind;
import jialing.workflows.shared.Cases;
import jialing.workflows.shared.RunningCase;

/** What ends soon waits in the inbox of the quality officer and of the person, until it is renewed. */
@ApplicationScoped
public class CompetenceExpiryCase {

    private static final List<String> TASKS = List.of("Task_RenewCompetence", "Task_PrepareRenewal");

    @Inject
    Cases cases;

    /** A later warning of what both have answered to asks them once more; of what still waits it asks nothing. */
    void warned(@Observes @Priority(Hearing.CASE) ExpiryWarned fact) {
        ExpiryWarning warning = fact.warning();
        if (cases.find(CaseKind.COMPETENCE_EXPIRY, warning.first()).isEmpty()) {
            cases.open(
                    CaseKind.COMPETENCE_EXPIRY,
                    warning.first(),
                    warning.organisation(),
                    warning.person() + " · " + warning.what().label().zh() + " · " + warning.expiresOn(),
                    warning.personId(),
                    endOf(warning.expiresOn()));
        }
    }

    void settled(@Observes @Priority(Hearing.CASE) ExpirySettled fact) {
        cases.find(CaseKind.COMPETENCE_EXPIRY, fact.warningId()).ifPresent(CompetenceExpiryCase::end);
    }

    private static void end(RunningCase expiry) {
        TASKS.stream().filter(expiry::awaits).forEach(expiry::finish);
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.plusDays(1).atStartOfDay(LabClock.ZONE).toInstant());
    }
}
