package jialing.domain.ledger.log;

/** Who is told when a leaf completes a subtree. Each node is told once, and never changes afterwards. */
@FunctionalInterface
public interface CompletedNodes {

    void completed(int level, long index, Hash hash);
}
