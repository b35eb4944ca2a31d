package jialing.domain.partners;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of results that a partner handed in.
 *
 * @param number e.g. {@code JF-CQ-P001-2026-0003}
 * @param digest SHA-256 of the file, lower-case hex
 * @param replaces the delivery that this one takes the place of, and why; both null for a first one
 * @param replacedBy a signed delivery that took the place of this one; null when none did
 * @param signed null while the signatory has not signed: until then nothing is taken in
 */
public record Delivery(
        UUID id,
        String organisation,
        String number,
        String fileName,
        String digest,
        int rows,
        int samples,
        UUID uploaderId,
        String uploader,
        Instant uploadedAt,
        UUID replaces,
        String reason,
        UUID replacedBy,
        Signed signed) {

    /** By whom and when. */
    public record Signed(UUID signatoryId, String signatory, Instant at) {}

    /** Where a delivery is on its way. */
    public enum State {
        UPLOADED,
        SIGNED,
        REPLACED
    }

    public State state() {
        if (replacedBy != null) {
            return State.REPLACED;
        }
        return signed == null ? State.UPLOADED : State.SIGNED;
    }
}
