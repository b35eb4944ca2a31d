package jialing.domain.ledger.log;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree over the first leaves of a log, at one size: gives its root and its proofs (RFC 6962 section 2.1).
 *
 * @param size number of leaves; a log of more leaves holds this tree as well
 */
public record MerkleTree(long size, Nodes nodes) {

    public MerkleTree {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no " + size + " leaves");
        }
    }

    public TreeHead head() {
        return new TreeHead(size, size == 0 ? Hash.OF_EMPTY_TREE : hashOf(0, size));
    }

    /** PATH(m, D[n]) of RFC 6962 section 2.1.1. */
    public InclusionProof inclusionOf(long leaf) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("leaf " + leaf + " is not among " + size);
        }
        var path = new ArrayList<Hash>();
        addPath(path, leaf, 0, size);
        return new InclusionProof(leaf, path);
    }

    /** PROOF(m, D[n]) of RFC 6962 section 2.1.2; empty when there is nothing to show, from no leaves or to the same size. */
    public ConsistencyProof consistencyFrom(long olderSize) {
        if (olderSize < 0 || olderSize > size) {
            throw new IllegalArgumentException("a tree of " + olderSize + " leaves is no beginning of one of " + size);
        }
        var path = new ArrayList<Hash>();
        if (olderSize > 0) {
            addSubproof(path, olderSize, 0, size, true);
        }
        return new ConsistencyProof(path);
    }

    private void addPath(List<Hash> path, long leaf, long start, long end) {
        if (end - start == 1) {
            return;
        }
        long middle = start + split(end - start);
        if (leaf < middle) {
            addPath(path, leaf, start, middle);
            path.add(hashOf(middle, end));
        } else {
            addPath(path, leaf, middle, end);
            path.add(hashOf(start, middle));
        }
    }

    /** SUBPROOF; {@code known} while the older tree's own root is still the hash that was started from. */
    private void addSubproof(List<Hash> path, long older, long start, long end, boolean known) {
        if (older == end) {
            if (!known) {
                path.add(hashOf(start, end));
            }
            return;
        }
        long middle = start + split(end - start);
        if (older <= middle) {
            addSubproof(path, older, start, middle, known);
            path.add(hashOf(middle, end));
        } else {
            addSubproof(path, older, middle, end, false);
            path.add(hashOf(start, middle));
        }
    }

    private Hash hashOf(long start, long end) {
        long width = end - start;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return nodes.node(level, start >>> level);
        }
        long middle = start + split(width);
        return Hash.ofNode(hashOf(start, middle), hashOf(middle, end));
    }

    /** The largest power of two smaller than the width: where RFC 6962 parts a tree. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }
}
