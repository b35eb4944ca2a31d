package jialing.domain.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.reporting.persistence.NoticeTable;

/** The outbox of notices: written with the fact that they tell of, sent afterwards. What they say is never changed. */
@ApplicationScoped
public class Notices {

    @Inject
    NoticeTable table;

    void add(Notice notice, String organisation) {
        table.insert(notice, organisation);
    }

    public List<Notice> of(UUID reportId) {
        return table.ofReport(reportId);
    }

    /** What a person of the network was told and has not put away yet, newest first. */
    List<Notice> unseenBy(UUID personId) {
        return table.unseenBy(personId);
    }

    List<Notice> to(UUID personId, UUID reportId) {
        return table.to(personId, reportId);
    }

    void seen(Notice notice, UUID personId, String organisation, Instant at) {
        table.insertSeen(notice.id(), personId, organisation, at);
    }

    /** The oldest that waits, held until the transaction ends; empty as well while another node is at it. */
    Optional<Notice> nextToSend() {
        return table.nextToSend();
    }

    void sent(Notice notice, Instant at) {
        table.updateSent(notice.id(), at);
    }

    void failed(Notice notice, String failure) {
        table.updateFailed(notice.id(), failure);
    }
}
