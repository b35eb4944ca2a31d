package jialing.domain.transfer;

import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;

/**
 * Which code is which item: the first code of the order is the first item, and so on.
 *
 * @param salt hex; keeps anybody from finding the order out by trying
 */
public record ConsignmentKey(UUID consignment, String salt, List<ConsignedItem> items) {

    /** SHA-256 of the canonical JSON (RFC 8785), hex. */
    public String commitment() {
        return CanonicalJson.sha256(CanonicalJson.of(this));
    }
}
