package jialing.bench;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import jialing.domain.ledger.log.Frontier;
import jialing.domain.ledger.log.Hash;
import jialing.domain.ledger.log.MerkleTree;
import jialing.domain.ledger.log.Tile;
import jialing.domain.ledger.log.TiledNodes;
import jialing.domain.ledger.log.Tiling;
import jialing.domain.ledger.log.TreeHead;

/** A log of ten million entries: grown and checked beside bare SHA-256 over as many inputs of the same lengths; proofs out of its tiles. */
final class LogOfTenMillion {

    private static final int SIZE = 10_000_000;
    private static final int ENTRY = 32;
    private static final double LEAST_SHARE = 60;
    private static final double MOST_MILLISECONDS = 5;
    private static final int PROOFS = 1_000;

    private final Findings findings;
    private final Map<Tile, byte[]> tiles = new HashMap<>();

    LogOfTenMillion(Findings findings) {
        this.findings = findings;
    }

    void measure() throws GeneralSecurityException {
        hashing();
        proofs();
    }

    private void hashing() throws GeneralSecurityException {
        grow(SIZE / 10);
        bare(SIZE / 10);
        double log = Series.once(() -> grow(SIZE));
        double bare = Series.once(() -> bare(SIZE));
        double share = bare / log * 100;
        findings.holds(
                "Hash and check a log of 10,000,000 entries (at least " + Math.round(LEAST_SHARE)
                        + " % of the speed of bare SHA-256)",
                Math.round(log) + " ms; bare " + Math.round(bare) + " ms: " + Math.round(share) + " %",
                share >= LEAST_SHARE);
    }

    private static TreeHead grow(int size) {
        Frontier edge = Frontier.EMPTY;
        byte[] entry = new byte[ENTRY];
        for (int i = 0; i < size; i++) {
            ByteBuffer.wrap(entry).putInt(i);
            edge = edge.append(Hash.ofLeaf(entry));
        }
        return edge.head();
    }

    /** One hash of prefix and entry for each leaf, one of prefix and two hashes for each node. */
    private static byte[] bare(int size) throws GeneralSecurityException {
        var sha256 = MessageDigest.getInstance("SHA-256");
        byte[] leaf = new byte[1 + ENTRY];
        byte[] node = new byte[1 + 2 * Hash.LENGTH];
        node[0] = 1;
        for (int i = 0; i < size; i++) {
            ByteBuffer.wrap(leaf).putInt(1, i);
            sha256.update(leaf);
            sha256.digest(node, 1, Hash.LENGTH);
            sha256.update(node);
            sha256.digest(node, 1, Hash.LENGTH);
        }
        return node;
    }

    private void proofs() {
        keepTiles();
        var tiling = new Tiling(SIZE);
        var tree = new MerkleTree(
                SIZE, new TiledNodes(tiling, tile -> tile.read(tiles.get(tile)).orElseThrow()));
        TreeHead head = tree.head();
        var chance = new Random(6962);
        Series taken = Series.of(PROOFS, () -> tree.inclusionOf(chance.nextInt(SIZE)));
        findings.atMost(
                "Inclusion proof at " + head.size() + " entries, p99", taken.percentile(99), "ms", MOST_MILLISECONDS);
    }

    private void keepTiles() {
        var growing = new HashMap<Long, ByteBuffer>();
        Frontier edge = Frontier.EMPTY;
        byte[] entry = new byte[ENTRY];
        for (int i = 0; i < SIZE; i++) {
            ByteBuffer.wrap(entry).putInt(i);
            edge = edge.append(Hash.ofLeaf(entry), (level, index, hash) -> {
                if (level % 8 == 0) {
                    keep(growing, level / 8, index, hash);
                }
            });
        }
        growing.forEach((place, hashes) -> {
            int width = hashes.position() / Hash.LENGTH;
            if (width > 0) {
                byte[] content = new byte[hashes.position()];
                hashes.flip().get(content);
                tiles.put(new Tile((int) (place >> 56), place & 0xffff_ffff_ffffL, width), content);
            }
        });
    }

    private void keep(Map<Long, ByteBuffer> growing, int level, long index, Hash hash) {
        long place = (long) level << 56 | index / Tile.FULL_WIDTH;
        var hashes = growing.computeIfAbsent(place, each -> ByteBuffer.allocate(Tile.FULL_WIDTH * Hash.LENGTH));
        hashes.put(hash.bytes());
        if (!hashes.hasRemaining()) {
            tiles.put(new Tile(level, index / Tile.FULL_WIDTH, Tile.FULL_WIDTH), hashes.array());
            growing.remove(place);
        }
    }
}
