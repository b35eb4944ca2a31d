package jialing.web.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jialing.domain.reporting.SendNotices;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.web.shared.RepeatedWork;

/** One round of sending notices, as the house itself. */
@ApplicationScoped
public class NoticeRound {

    @Inject
    SendNotices notices;

    @Inject
    MailPost post;

    @Inject
    CurrentActor current;

    private final RepeatedWork sending = new RepeatedWork("sending notices");

    @ActivateRequestContext
    public void untilNothingWaits() {
        current.is(Actor.system());
        sending.untilNothingWaits(() -> notices.sendNext(post) ? 1 : 0);
    }
}
