package jialing.web.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jialing.domain.reporting.SendNotices;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import org.jboss.logging.Logger;

/** One round of sending notices, as the house itself. What fails is told in the log and waits for the next round. */
@ApplicationScoped
public class NoticeRound {

    private static final Logger LOG = Logger.getLogger(NoticeRound.class);

    @Inject
    SendNotices notices;

    @Inject
    MailPost post;

    @Inject
    CurrentActor current;

    private boolean failing;

    @ActivateRequestContext
    public void untilNothingWaits() {
        current.is(Actor.system());
        try {
            while (notices.sendNext(post)) {
                LOG.debug("a notice was dealt with");
            }
            failing = false;
        } catch (RuntimeException e) {
            tellOnce(e);
        }
    }

    /** A mail server that is away for an hour is one line in the log, not hundreds. */
    private void tellOnce(RuntimeException failure) {
        if (!failing) {
            LOG.error("notices cannot be sent; it is tried again", failure);
        }
        failing = true;
    }
}
