package jialing.web.methods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jialing.domain.methods.NotifyOfReplacement;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.web.shared.RepeatedWork;

/** One round of telling laboratories what they have to redo, as the house itself. */
@ApplicationScoped
public class ReplacementRound {

    @Inject
    NotifyOfReplacement notifyOfReplacement;

    @Inject
    CurrentActor current;

    private final RepeatedWork telling = new RepeatedWork("telling of replaced standards");

    @ActivateRequestContext
    public void untilNothingWaits() {
        current.is(Actor.system());
        telling.untilNothingWaits(() -> notifyOfReplacement.notifyOfNext() ? 1 : 0);
    }
}
