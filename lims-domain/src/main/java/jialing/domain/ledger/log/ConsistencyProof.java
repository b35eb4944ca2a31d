package jialing.domain.ledger.log;

import java.util.List;

/**
 * Shows that a newer tree holds everything the older one held, in the same places: the log was only appended to.
 *
 * @param path empty between equal sizes and from the empty tree, where there is nothing to show
 */
public record ConsistencyProof(List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** RFC 9162 section 2.1.4.2. */
    public boolean proves(TreeHead older, TreeHead newer) {
        if (older.size() == 0) {
            return path.isEmpty() && older.equals(TreeHead.EMPTY) && (newer.size() > 0 || newer.equals(older));
        }
        if (older.size() == newer.size()) {
            return path.isEmpty() && older.equals(newer);
        }
        return older.size() < newer.size() && !path.isEmpty() && leadsToBoth(older, newer);
    }

    private boolean leadsToBoth(TreeHead older, TreeHead newer) {
        // A tree of a full power of two is itself a node of the newer one: its root is where the path starts.
        boolean complete = Long.bitCount(older.size()) == 1;
        int up = Long.numberOfTrailingZeros(older.size());
        long node = older.size() - 1 >>> up;
        long last = newer.size() - 1 >>> up;
        Hash olderHash = complete ? older.root() : path.get(0);
        Hash newerHash = olderHash;
        for (Hash beside : complete ? path : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                olderHash = Hash.ofNode(beside, olderHash);
                newerHash = Hash.ofNode(beside, newerHash);
                int level = node == 0 ? 0 : Long.numberOfTrailingZeros(node);
                node >>>= level;
                last >>>= level;
            } else {
                newerHash = Hash.ofNode(newerHash, beside);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && olderHash.equals(older.root()) && newerHash.equals(newer.root());
    }
}
