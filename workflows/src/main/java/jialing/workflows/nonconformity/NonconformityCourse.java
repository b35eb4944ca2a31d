package jialing.workflows.nonconformity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import jialing.domain.nonconformity.CourseState;
import jialing.domain.nonconformity.Nonconformities;

/** What the diagram asks about where a nonconformity stands. */
@Named
@ApplicationScoped
public class NonconformityCourse {

    @Inject
    Nonconformities nonconformities;

    public boolean awaitsCorrection(String nonconformityId) {
        return state(nonconformityId) == CourseState.AWAITS_CORRECTION;
    }

    public boolean awaitsAction(String nonconformityId) {
        return state(nonconformityId) == CourseState.AWAITS_ACTION;
    }

    private CourseState state(String nonconformityId) {
        return nonconformities.byId(UUID.fromString(nonconformityId)).state();
    }
}
