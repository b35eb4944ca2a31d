package jialing.web.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jialing.domain.credit.RateInstitutions;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.web.shared.RepeatedWork;

/** Has the day rated that was not rated yet, as the house itself. */
@ApplicationScoped
public class CreditRound {

    @Inject
    RateInstitutions rateInstitutions;

    @Inject
    CurrentActor current;

    private final RepeatedWork rating = new RepeatedWork("rating institutions");

    @ActivateRequestContext
    public void untilNothingWaits() {
        current.is(Actor.system());
        rating.untilNothingWaits(() -> rateInstitutions.tonight() ? 1 : 0);
    }
}
