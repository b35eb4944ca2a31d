package jialing.domain.exchange.outbox;

import jialing.domain.exchange.Told;
import jialing.domain.ledger.CanonicalJson;

/**
 * A row of the outbox: what it tells in one spelling, chained to the row before and signed.
 *
 * @param payload canonical JSON (RFC 8785)
 * @param previousHash of the row before of the same organisation, null for the first
 * @param hash SHA-256 of the hash before and the payload, lower-case hex
 * @param signature of the hash, by the release key
 */
record SealedRow(String payload, String previousHash, String hash, byte[] signature) {

    static SealedRow of(Told told, String previousHash, ReleaseKey key) {
        String payload = CanonicalJson.of(told);
        String hash = CanonicalJson.sha256((previousHash == null ? "" : previousHash) + payload);
        return new SealedRow(payload, previousHash, hash, key.sign(hash));
    }
}
