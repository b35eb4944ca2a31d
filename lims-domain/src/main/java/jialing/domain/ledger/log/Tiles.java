package jialing.domain.ledger.log;

import java.util.List;

/** Where the hashes of tiles are found. */
@FunctionalInterface
public interface Tiles {

    /** As many hashes as the tile is wide. */
    List<Hash> hashes(Tile tile);
}
