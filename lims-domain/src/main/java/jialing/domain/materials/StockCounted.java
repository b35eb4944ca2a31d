package jialing.domain.materials;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A fact: what is in store of a code that has a minimum has changed.
 *
 * @param label how people name it: its name and the maker's code
 * @param runsShort whether all usable lots together are below the least that shall be in store
 */
public record StockCounted(String organisation, String code, String label, boolean runsShort) {

    /** Stands for all lots of the code in this laboratory. */
    public UUID stockId() {
        return UUID.nameUUIDFromBytes((organisation + "/" + code).getBytes(StandardCharsets.UTF_8));
    }
}
