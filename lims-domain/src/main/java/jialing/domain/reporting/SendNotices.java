package jialing.domain.reporting;

import jakarta.inject.Inject;
import java.util.Optional;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/**
 * Sends the oldest notice that waits. Each in a transaction of its own and one node at a time, so that the order is kept and a mail
 * server that fails half-way leaves the others waiting. Between the mail server's yes and the commit lies a moment in which a crash
 * makes it be sent again; it is then the same letter with the same id.
 */
@UseCase
public class SendNotices {

    @Inject
    Notices notices;

    @Inject
    LabClock clock;

    @Inject
    CurrentActor current;

    /** Whether one was dealt with; none means that nothing waits, that there is no mail server, or that another node is at it. */
    public boolean sendNext(NoticePost post) {
        current.mustBe(Capacity.SYSTEM);
        if (!post.isOpen()) {
            return false;
        }
        Optional<Notice> next = notices.nextToSend();
        next.ifPresent(notice -> send(notice, post));
        return next.isPresent();
    }

    private void send(Notice notice, NoticePost post) {
        try {
            post.send(notice);
            notices.sent(notice, clock.now());
        } catch (NoticePost.Undeliverable e) {
            notices.failed(notice, e.getMessage());
        }
    }
}
