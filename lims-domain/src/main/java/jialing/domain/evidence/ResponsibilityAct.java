package jialing.domain.evidence;

import java.time.Instant;
import java.util.UUID;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Position;
import jialing.domain.shared.Text;

/**
 * The act on the ledger that stands behind a node.
 *
 * @param deviceTime when the person's device says it happened; null when it happened at the server
 * @param statement version of the statement of responsibility that was signed; null when none was asked
 * @param signatures how many persons signed it with their own key
 * @param place index of the act's leaf in the log; null until the sequencer has given it one
 */
public record ResponsibilityAct(
        UUID id,
        Verb verb,
        Text label,
        Instant deviceTime,
        Instant recordedAt,
        Position position,
        String statement,
        int signatures,
        String contentHash,
        String hash,
        Long place) {}
