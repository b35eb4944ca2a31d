package jialing.domain.qualification;

import java.time.Instant;
import java.util.UUID;

/**
 * An annex as it was submitted.
 *
 * @param fileName null where the lines were entered one by one
 * @param linesSha256 of the lines as canonical JSON, in the order in which they were handed in
 * @param decision null while it waits
 */
public record Annex(
        UUID id,
        String organisation,
        CertificateTerms terms,
        String scanName,
        String scanSha256,
        String fileName,
        String fileSha256,
        int lines,
        String linesSha256,
        UUID submitterId,
        String submitter,
        Instant submittedAt,
        AnnexDecision decision) {

    /** @param words why it was sent back; may be null where it was confirmed */
    public record AnnexDecision(boolean confirmed, String words, String decider, String decidedIn, Instant at) {}
}
