package jialing.domain.ledger.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A log in memory for tests. Its hashes are those the frontier told of; {@link #definedRoot} is the definition, word for word. */
final class GrowingLog implements Nodes {

    private record Place(int level, long index) {}

    private final List<byte[]> entries = new ArrayList<>();
    private final Map<Place, Hash> nodes = new HashMap<>();
    private Frontier frontier = Frontier.EMPTY;

    static GrowingLog of(int size) {
        var log = new GrowingLog();
        for (int i = 0; i < size; i++) {
            log.append(("act " + i).getBytes(StandardCharsets.UTF_8));
        }
        return log;
    }

    void append(byte[] entry) {
        entries.add(entry);
        frontier = frontier.append(Hash.ofLeaf(entry), (level, index, hash) -> {
            if (nodes.put(new Place(level, index), hash) != null) {
                throw new AssertionError("told twice of node " + index + " at level " + level);
            }
        });
    }

    Frontier frontier() {
        return frontier;
    }

    Hash leaf(long index) {
        return Hash.ofLeaf(entries.get((int) index));
    }

    MerkleTree tree(long size) {
        return new MerkleTree(size, this);
    }

    /** MTH(D[n]) of RFC 6962 section 2.1. */
    Hash definedRoot(int size) {
        return size == 0 ? Hash.OF_EMPTY_TREE : definedRoot(entries.subList(0, size));
    }

    private static Hash definedRoot(List<byte[]> data) {
        if (data.size() == 1) {
            return Hash.ofLeaf(data.get(0));
        }
        int k = 1;
        while (k * 2 < data.size()) {
            k *= 2;
        }
        return Hash.ofNode(definedRoot(data.subList(0, k)), definedRoot(data.subList(k, data.size())));
    }

    @Override
    public Hash node(int level, long index) {
        Hash node = nodes.get(new Place(level, index));
        if (node == null) {
            throw new AssertionError("asked for node " + index + " at level " + level + ", which is not complete");
        }
        return node;
    }
}
