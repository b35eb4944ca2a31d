package jialing.domain.ledger.log;

import java.util.List;

/**
 * The nodes of a tree of which only the tiles are kept: every eighth row is read, the rows between are hashed again.
 *
 * @param tiling of the tree whose nodes are asked for
 */
public record TiledNodes(Tiling tiling, Tiles tiles) implements Nodes {

    private static final int HEIGHT = 8;

    @Override
    public Hash node(int level, long index) {
        int above = level % HEIGHT;
        long first = index << above;
        Tile tile = tiling.tile(level / HEIGHT, first / Tile.FULL_WIDTH);
        int from = (int) (first % Tile.FULL_WIDTH);
        return root(tiles.hashes(tile).subList(from, from + (1 << above)));
    }

    private static Hash root(List<Hash> hashes) {
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        int middle = hashes.size() / 2;
        return Hash.ofNode(root(hashes.subList(0, middle)), root(hashes.subList(middle, hashes.size())));
    }
}
