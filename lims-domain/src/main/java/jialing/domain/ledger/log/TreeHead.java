package jialing.domain.ledger.log;

/**
 * What a tree looks like at one size. Size and root belong together: a root alone does not say how many leaves stand under it.
 *
 * @param size number of leaves
 * @param root Merkle tree hash of those leaves (RFC 6962 section 2.1)
 */
public record TreeHead(long size, Hash root) {

    public static final TreeHead EMPTY = new TreeHead(0, Hash.OF_EMPTY_TREE);

    public TreeHead {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no " + size + " leaves");
        }
    }
}
