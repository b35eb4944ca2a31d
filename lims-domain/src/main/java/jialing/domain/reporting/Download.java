package jialing.domain.reporting;

import java.time.Instant;
import java.util.UUID;

/**
 * The signed file of a report was handed out. Of whoever comes by a recipient's link only that is known: no address of a machine is
 * kept, since nothing asks for it.
 *
 * @param personId who was logged in, null at the recipient's link
 * @param recipientId whose link it was, null for a person of the network
 * @param name of the one or the other as it was then
 */
public record Download(UUID id, UUID reportId, Door door, UUID personId, UUID recipientId, String name, Instant at) {

    /** Through which door it left. */
    public enum Door {
        /** Somebody logged in. */
        HOUSE,
        /** The public page, opened by the link that a recipient was given. */
        RECIPIENT_LINK
    }
}
