package jialing.domain.reporting;

import java.time.Instant;
import java.util.UUID;
import jialing.domain.shared.Text;

/**
 * Tells one who received a report what has become of it.
 *
 * @param personId the person of the network to whom it is shown in the app, null for a recipient outside
 * @param email where it is sent, null for a person of the network and for a recipient without an address
 * @param sentAt when the mail server took it
 * @param failure why the address did not take it, null unless it did not
 */
public record Notice(
        UUID id,
        UUID reportId,
        String number,
        Event event,
        UUID personId,
        UUID recipientId,
        String name,
        String email,
        Text text,
        Instant writtenAt,
        Instant sentAt,
        String failure) {

    /** What has become of the report. */
    public enum Event {
        SUPERSEDED,
        WITHDRAWN
    }
}
