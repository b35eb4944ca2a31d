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
 * @param signatures over the canonical JSON whose SHA-256 is {@code hash}
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
        String hash,
        List<ActSignature> signatures) {

    /** The text whose SHA-256 is {@code hash}, and which the signatures are under. */
    public String sealedText() {
        return new SealedAct(
                        id,
                        verb,
                        subject,
                        organisation,
                        actors,
                        deviceTime,
                        recordedAt,
                        position,
                        contentHash,
                        statement,
                        previousHash)
                .text();
    }

    /**
     * What stands for the act in the transparency log: the SHA-256 of this text. Neither a person nor a content can be guessed from
     * it, so the log may be public.
     */
    public String entryText() {
        return CanonicalJson.of(new Entry(hash, signatures));
    }

    private record Entry(String hash, List<ActSignature> signatures) {}
}
