package jialing.domain.ledger;

import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.ledger.log.Frontier;
import jialing.domain.ledger.log.Hash;
import jialing.domain.ledger.log.TiledNodes;
import jialing.domain.ledger.log.Tiling;
import jialing.domain.ledger.log.TreeHead;
import jialing.domain.ledger.persistence.GrowingTiles;
import jialing.domain.ledger.persistence.LogTable;
import jialing.domain.ledger.persistence.PendingEntry;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/**
 * Gives committed acts and change sets their places in the log, and signs the checkpoint that names the grown tree. Whichever node
 * holds the database's lock does it, any other may be next; leaves, tiles and checkpoint are committed together, so that a kill
 * leaves the log as it was and what waits still waiting.
 */
@UseCase
public class SequenceActs {

    private static final int AT_ONCE = 5_000;

    @Inject
    LogTable log;

    @Inject
    LogKey key;

    @Inject
    CurrentActor current;

    /** The tree's right edge as this node last wrote it; another node may have grown the tree since. */
    private volatile Frontier remembered = Frontier.EMPTY;

    /** How many entries found their place; none means that nothing waits, or that another node is at it. */
    public int sequence() {
        current.mustBe(Capacity.SYSTEM);
        if (!log.isOurs()) {
            return 0;
        }
        List<PendingEntry> waiting = log.take(AT_ONCE);
        if (waiting.isEmpty()) {
            return 0;
        }
        append(waiting);
        return waiting.size();
    }

    private void append(List<PendingEntry> waiting) {
        Frontier edge = edgeOf(log.head());
        log.addLeaves(edge.size(), waiting);
        var tiles = new GrowingTiles();
        for (PendingEntry each : waiting) {
            edge = edge.append(Hash.ofLeaf(each.entry()), tiles);
        }
        log.grow(tiles);
        log.addCheckpoint(edge.head(), key.sign(edge.head()));
        remembered = edge;
    }

    private Frontier edgeOf(TreeHead head) {
        Frontier known = remembered;
        return known.head().equals(head)
                ? known
                : Frontier.of(head.size(), new TiledNodes(new Tiling(head.size()), log::hashes));
    }
}
