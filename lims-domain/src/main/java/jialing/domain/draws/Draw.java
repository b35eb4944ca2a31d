package jialing.domain.draws;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Subject;

/**
 * A draw: what was committed to, and what came out.
 *
 * @param count how many are drawn
 * @param nonceDigest SHA-256 of the hex of the nonce, in hex
 * @param replaces the earlier draw for the same purpose; null for the first
 * @param reason why it is drawn again; null for the first
 * @param replacedBy the later draw for the same purpose; null for the newest
 * @param outcome null until it is drawn
 */
public record Draw(
        UUID id,
        String organisation,
        String purpose,
        int count,
        List<DrawCandidate> candidates,
        List<ExcludedCandidate> excluded,
        String nonceDigest,
        UUID replaces,
        String reason,
        UUID replacedBy,
        UUID commitmentAct,
        String committer,
        Instant committedAt,
        Outcome outcome) {

    /**
     * What came out.
     *
     * @param leaf place of the commitment's act in the log
     * @param size of the first checkpoint that covers it
     * @param root of that checkpoint, hex
     * @param seed SHA-256 of nonce and root, hex
     * @param drawn ids, the first drawn first
     */
    public record Outcome(
            String nonce,
            long leaf,
            long size,
            String root,
            String seed,
            List<String> drawn,
            String drawer,
            Instant drawnAt) {}

    public boolean isDrawn() {
        return outcome != null;
    }

    public static Subject subject(UUID id) {
        return Subject.of("Draw", id);
    }
}
