package jialing.domain.ledger.log;

import java.util.List;

/**
 * Shows that a leaf stands at one place of a tree.
 *
 * <p>The proof carries no tree size on purpose: the path of leaf 0 is the same in some trees of 3 and of 4 leaves, so that only
 * the signed head says which tree is meant.
 *
 * @param index of the leaf, from 0
 * @param path the hashes beside the way from the leaf up to the root
 */
public record InclusionProof(long index, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** RFC 9162 section 2.1.3.2. */
    public boolean proves(Hash leaf, TreeHead head) {
        if (index < 0 || index >= head.size()) {
            return false;
        }
        long node = index;
        long last = head.size() - 1;
        Hash hash = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.ofNode(beside, hash);
                // The last node of a row may have no neighbour: it goes up unchanged until it has one.
                int up = node == 0 ? 0 : Long.numberOfTrailingZeros(node);
                node >>>= up;
                last >>>= up;
            } else {
                hash = Hash.ofNode(hash, beside);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && hash.equals(head.root());
    }
}
