package jialing.workflows.nonconformity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import jialing.domain.nonconformity.Nonconformities;
import jialing.domain.shared.LabClock;

/** By when the steps of a nonconformity are due, as the diagrams ask for it. A day ends at midnight in the laboratory's zone. */
@Named
@ApplicationScoped
public class NonconformityDeadlines {

    @Inject
    Nonconformities nonconformities;

    /** Of what it waits for now. */
    public Date due(String nonconformityId) {
        return endOf(
                nonconformities.byId(UUID.fromString(nonconformityId)).dueOn().orElseThrow());
    }

    public Date actionDue(String actionId) {
        return endOf(nonconformities.action(UUID.fromString(actionId)).dueOn());
    }

    private static Date endOf(LocalDate day) {
        return Date.from(day.plusDays(1).atStartOfDay(LabClock.ZONE).toInstant());
    }
}
