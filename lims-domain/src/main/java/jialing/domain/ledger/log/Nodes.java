package jialing.domain.ledger.log;

/** Where the hashes of complete subtrees are found: in tiles, in a table, in memory. */
@FunctionalInterface
public interface Nodes {

    /**
     * Hash of the complete subtree over the leaves {@code index * 2^level} up to, but without, {@code (index + 1) * 2^level}. Asked
     * only for subtrees that are complete in the tree.
     *
     * @param level 0 for the leaves' own hashes
     */
    Hash node(int level, long index);
}
