package jialing.domain.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.Position;

/**
 * An act as it stands in the ledger.
 *
 * @param content canonical JSON of what was done
 * @param contentHash SHA-256 of {@code content}, lower-case hex
 * @param hash SHA-256 of the whole act with the hash of the one before, lower-case hex
 * @param previousHash hash of the act before on the same subject, null for the first
 */
public record RecordedAct(
        UUID id,
        Verb verb,
        Subject subject,
        String organisation,
        List<ActingPerson> actors,
        Instant deviceTime,
        Instant recordedAt,
        Position position,
        String content,
        String contentHash,
        String statement,
        String previousHash,
        String hash) {}
