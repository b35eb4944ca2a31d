package jialing.witness;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jialing.domain.ledger.log.Checkpoint;
import jialing.domain.ledger.log.MerkleTree;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.TiledNodes;
import jialing.domain.ledger.log.Tiling;
import jialing.domain.ledger.log.TreeHead;
import jialing.domain.ledger.log.VerifierKey;
import jialing.domain.ledger.log.Witness;

/** One look of a witness at the log: what it saw, and what it did about it. */
public final class Watch {

    /** What came of a look. */
    public enum Outcome {
        /** Nothing new. */
        UNCHANGED,
        /** Grown, checked and cosigned; the house has the cosignature. */
        COSIGNED,
        /** Grown, checked and cosigned, but the house does not know this witness yet. */
        NOT_REGISTERED,
        /** The checkpoint is not signed by the key of the log. */
        NOT_OF_THIS_LOG,
        /** The log says something else than it said before. */
        FORKED
    }

    private final FollowedLog log;
    private final VerifierKey logKey;
    private final Witness witness;
    private final WitnessFolder folder;

    Watch(FollowedLog log, VerifierKey logKey, Witness witness, WitnessFolder folder) {
        this.log = log;
        this.logKey = logKey;
        this.witness = witness;
        this.folder = folder;
    }

    Outcome look(Instant now) throws IOException, InterruptedException {
        Optional<SignedNote> note = log.checkpoint().filter(this::isSigned);
        if (note.isEmpty()) {
            return Outcome.NOT_OF_THIS_LOG;
        }
        Optional<SignedNote> last = folder.last();
        TreeHead newer = checkpoint(note.get()).head();
        TreeHead older = last.map(each -> checkpoint(each).head()).orElse(TreeHead.EMPTY);
        if (newer.equals(older)) {
            return Outcome.UNCHANGED;
        }
        if (!follows(older, newer)) {
            folder.accuse(last.orElse(note.get()), note.get(), now);
            return Outcome.FORKED;
        }
        folder.keep(note.get());
        boolean taken = log.bring(note.get().with(witness.cosign(checkpoint(note.get()), now)));
        return taken ? Outcome.COSIGNED : Outcome.NOT_REGISTERED;
    }

    private boolean isSigned(SignedNote note) {
        return !note.signedBy(List.of(logKey)).isEmpty()
                && Checkpoint.parse(note.text())
                        .filter(each -> each.origin().equals(logKey.name()))
                        .isPresent();
    }

    private static Checkpoint checkpoint(SignedNote note) {
        return Checkpoint.parse(note.text()).orElseThrow();
    }

    private boolean follows(TreeHead older, TreeHead newer) {
        if (newer.size() <= older.size()) {
            return false;
        }
        var tree = new MerkleTree(newer.size(), new TiledNodes(new Tiling(newer.size()), log::hashes));
        return tree.head().equals(newer) && tree.consistencyFrom(older.size()).proves(older, newer);
    }
}
