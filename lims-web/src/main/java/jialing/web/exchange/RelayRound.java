package jialing.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jialing.domain.exchange.RelayOutbox;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.web.shared.RepeatedWork;

/** One round of relaying, as the house itself. */
@ApplicationScoped
public class RelayRound {

    @Inject
    RelayOutbox outbox;

    @Inject
    CurrentActor current;

    private final RepeatedWork relaying = new RepeatedWork("relaying the outbox");

    @ActivateRequestContext
    public void untilNothingWaits() {
        current.is(Actor.system());
        relaying.untilNothingWaits(outbox::relay);
    }
}
