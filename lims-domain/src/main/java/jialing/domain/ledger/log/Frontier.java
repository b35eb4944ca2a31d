package jialing.domain.ledger.log;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: all that must be remembered to append to it. Grows by one leaf with at most as many hashings
 * as the size has binary digits.
 *
 * @param size number of leaves so far
 * @param peaks roots of the complete subtrees the leaves fall into, largest first: one for each 1 in the binary size
 */
public record Frontier(long size, List<Hash> peaks) {

    public static final Frontier EMPTY = new Frontier(0, List.of());

    public Frontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(peaks.size() + " peaks do not stand over " + size + " leaves");
        }
    }

    /** The edge of a tree whose nodes are kept elsewhere, e.g. after a restart. */
    public static Frontier of(long size, Nodes nodes) {
        var peaks = new ArrayList<Hash>();
        long start = 0;
        for (long rest = size; rest > 0; rest -= Long.highestOneBit(rest)) {
            int level = Long.numberOfTrailingZeros(Long.highestOneBit(rest));
            peaks.add(nodes.node(level, start >>> level));
            start += Long.highestOneBit(rest);
        }
        return new Frontier(size, peaks);
    }

    public Frontier append(Hash leaf) {
        return append(leaf, (level, index, hash) -> {});
    }

    /** Appends a leaf and tells of every node it completes, the leaf itself first. */
    public Frontier append(Hash leaf, CompletedNodes nodes) {
        Hash node = leaf;
        nodes.completed(0, size, node);
        int left = peaks.size();
        for (int level = 0; (size >>> level & 1) == 1; level++) {
            node = Hash.ofNode(peaks.get(--left), node);
            nodes.completed(level + 1, size >>> level + 1, node);
        }
        Hash[] grown = new Hash[left + 1];
        for (int peak = 0; peak < left; peak++) {
            grown[peak] = peaks.get(peak);
        }
        grown[left] = node;
        return new Frontier(Math.addExact(size, 1), List.of(grown));
    }

    /** Merkle tree hash of all leaves so far (RFC 6962 section 2.1). */
    public Hash root() {
        if (peaks.isEmpty()) {
            return Hash.OF_EMPTY_TREE;
        }
        Hash root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Hash.ofNode(peaks.get(i), root);
        }
        return root;
    }

    public TreeHead head() {
        return new TreeHead(size, root());
    }
}
