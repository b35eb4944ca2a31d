package jialing.domain.ledger.log;

import java.util.List;
import java.util.Optional;

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

    public boolean proves(Hash leaf, TreeHead head) {
        return root(leaf, head.size()).filter(head.root()::equals).isPresent();
    }

    /** Where the way from the leaf ends in a tree of that size (RFC 9162 section 2.1.3.2); empty when it does not end at the root. */
    public Optional<Hash> root(Hash leaf, long size) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return Optional.empty();
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
        return last == 0 ? Optional.of(hash) : Optional.empty();
    }
}
