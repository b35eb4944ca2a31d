package jialing.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jialing.domain.exchange.RelayOutbox;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import org.jboss.logging.Logger;

/** One round of relaying, as the house itself. What fails is told in the log and waits for the next round. */
@ApplicationScoped
public class RelayRound {

    private static final Logger LOG = Logger.getLogger(RelayRound.class);

    @Inject
    RelayOutbox outbox;

    @Inject
    CurrentActor current;

    private boolean failing;

    @ActivateRequestContext
    public void untilNothingWaits() {
        current.is(Actor.system());
        try {
            while (outbox.relay() > 0) {
                LOG.debug("rows of the outbox relayed");
            }
            failing = false;
        } catch (RuntimeException e) {
            tellOnce(e);
        }
    }

    /** A database that is away for an hour is one line in the log, not thousands. */
    private void tellOnce(RuntimeException failure) {
        if (!failing) {
            LOG.error("the outbox cannot be relayed; it is tried again every second", failure);
        }
        failing = true;
    }
}
