package jialing.domain.ledger.persistence;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import jialing.domain.ledger.log.CompletedNodes;
import jialing.domain.ledger.log.Hash;
import jialing.domain.ledger.log.Tile;

/** Collects what is to be added at the end of each tile: of the tree's rows, every eighth is kept. */
public final class GrowingTiles implements CompletedNodes {

    private static final int HEIGHT = 8;

    record Place(int level, long index) {}

    private final Map<Place, ByteArrayOutputStream> added = new LinkedHashMap<>();

    @Override
    public void completed(int level, long index, Hash hash) {
        if (level % HEIGHT == 0) {
            added.computeIfAbsent(
                            new Place(level / HEIGHT, index / Tile.FULL_WIDTH), place -> new ByteArrayOutputStream())
                    .writeBytes(hash.bytes());
        }
    }

    Map<Place, ByteArrayOutputStream> added() {
        return added;
    }
}
