package jialing.domain.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.Position;

/** What an act's own hash and its signatures cover: everything but the content itself, for which its hash stands. */
record SealedAct(
        UUID id,
        Verb verb,
        Subject subject,
        String organisation,
        List<ActingPerson> actors,
        Instant deviceTime,
        Instant recordedAt,
        Position position,
        String contentHash,
        String statement,
        String previousHash) {

    String text() {
        return CanonicalJson.of(this);
    }
}
