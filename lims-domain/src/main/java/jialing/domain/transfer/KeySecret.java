package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;
import jialing.domain.shared.KeyedDigest;

/**
 * The key of each consignment: its items in the order of a digest under a secret, and a salt made alike. So it stands nowhere before it
 * is opened.
 */
@ApplicationScoped
class KeySecret {

    private final KeyedDigest digest = new KeyedDigest("transfer.key");

    ConsignmentKey keyOf(UUID consignment, Collection<ConsignedItem> items) {
        return new ConsignmentKey(
                consignment,
                digest.of("salt/" + consignment),
                items.stream()
                        .sorted(Comparator.comparing(item -> digest.of("place/" + consignment + "/" + item.id())))
                        .toList());
    }

    /** For an act that names no item: what was put in cannot be told from it, nor exchanged afterwards. */
    String saltOf(UUID item) {
        return digest.of("item/" + item);
    }
}
