package jialing.web.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jialing.domain.ledger.ArchiveTiles;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.web.shared.RepeatedWork;

/** One round of archiving, as the house itself; none unless the operator has said after how many days. */
@ApplicationScoped
public class ArchiveRound {

    private static final int NEVER = 0;
    private static final int AFTER_DAYS = Integer.getInteger("jialing.log-archive-after-days", NEVER);

    @Inject
    ArchiveTiles tiles;

    @Inject
    CurrentActor current;

    private final RepeatedWork archiving = new RepeatedWork("archiving the log");

    @ActivateRequestContext
    public void untilNothingWaits() {
        if (AFTER_DAYS != NEVER) {
            current.is(Actor.system());
            archiving.untilNothingWaits(() -> tiles.olderThan(AFTER_DAYS));
        }
    }
}
