package jialing.web.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jialing.domain.competence.WarnOfExpiry;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.web.shared.RepeatedWork;

/** One round of warning of what ends, as the house itself. */
@ApplicationScoped
public class ExpiryRound {

    @Inject
    WarnOfExpiry warnOfExpiry;

    @Inject
    CurrentActor current;

    private final RepeatedWork warning = new RepeatedWork("warning of expiry");

    @ActivateRequestContext
    public void untilNothingWaits() {
        current.is(Actor.system());
        warning.untilNothingWaits(() -> warnOfExpiry.warnOfNext() ? 1 : 0);
    }
}
