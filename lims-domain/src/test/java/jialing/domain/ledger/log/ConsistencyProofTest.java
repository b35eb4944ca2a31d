package jialing.domain.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every pair of trees up to 130 leaves. */
class ConsistencyProofTest {

    private static final int SIZES = 130;

    private static final GrowingLog LOG = GrowingLog.of(SIZES);

    private static final List<TreeHead> HEADS = IntStream.rangeClosed(0, SIZES)
            .mapToObj(size -> new TreeHead(size, LOG.definedRoot(size)))
            .toList();

    private interface Check {
        void of(ConsistencyProof proof, TreeHead older, TreeHead newer);
    }

    private static void forEvery(int sizes, Check check) {
        for (int newer = 0; newer <= sizes; newer++) {
            for (int older = 0; older <= newer; older++) {
                check.of(LOG.tree(newer).consistencyFrom(older), HEADS.get(older), HEADS.get(newer));
            }
        }
    }

    @Test
    void everyTreeIsProvedToGoOnFromEveryOlderOne() {
        forEvery(
                SIZES,
                (proof, older, newer) -> assertThat(proof.proves(older, newer)).isTrue());
    }

    @Test
    void oneChangedBitInAnyHashOfThePathIsSeen() {
        forEvery(SIZES, (proof, older, newer) -> {
            for (int place = 0; place < proof.path().size(); place++) {
                int bit = (int) ((older.size() * 31 + newer.size() * 7 + place) % Tampering.BITS);
                var spoilt = new ConsistencyProof(Tampering.flip(proof.path(), place, bit));
                assertThat(spoilt.proves(older, newer)).isFalse();
            }
        });
    }

    @Test
    void anyChangedBitIsSeen() {
        forEvery(13, (proof, older, newer) -> {
            for (int bit = 0; bit < Tampering.BITS; bit++) {
                for (int place = 0; place < proof.path().size(); place++) {
                    var spoilt = new ConsistencyProof(Tampering.flip(proof.path(), place, bit));
                    assertThat(spoilt.proves(older, newer)).isFalse();
                }
                var otherOlder = new TreeHead(older.size(), Tampering.flip(older.root(), bit));
                assertThat(proof.proves(otherOlder, newer)).isFalse();
                if (older.size() > 0) {
                    var otherNewer = new TreeHead(newer.size(), Tampering.flip(newer.root(), bit));
                    assertThat(proof.proves(older, otherNewer)).isFalse();
                }
            }
        });
    }

    @Test
    void theHeadOfAnotherSizeIsNotTheOneProved() {
        forEvery(50, (proof, older, newer) -> {
            if (older.size() == 0 || older.equals(newer)) {
                return; // an empty path is the whole proof between any two of these
            }
            for (TreeHead other : HEADS.subList(1, 51)) {
                if (!other.equals(older) && !other.equals(newer)) {
                    assertThat(proof.proves(other, newer)).isFalse();
                    assertThat(proof.proves(older, other)).isFalse();
                }
            }
            assertThat(proof.proves(newer, older)).isFalse();
        });
    }

    @Test
    void aPathOfAnotherLengthProvesNothing() {
        forEvery(
                70,
                (proof, older, newer) -> Tampering.otherLengths(proof.path())
                        .forEach(path -> assertThat(new ConsistencyProof(path).proves(older, newer))
                                .isFalse()));
    }

    /** Even where the hashes agree: under the true root with a size that needs a longer way, and under made-up roots above. */
    @Test
    void aPathThatEndsBelowOrAboveTheRootsProvesNothing() {
        forEvery(70, (proof, older, newer) -> {
            if (older.size() == 0 || older.equals(newer)) {
                return; // nothing is hashed there
            }
            assertThat(proof.proves(older, new TreeHead(newer.size() * 4, newer.root())))
                    .isFalse();
            var longer = new ArrayList<>(proof.path());
            longer.add(Hash.OF_EMPTY_TREE);
            assertThat(new ConsistencyProof(longer).proves(above(older), above(newer)))
                    .isFalse();
        });
    }

    private static TreeHead above(TreeHead head) {
        return new TreeHead(head.size(), Hash.ofNode(Hash.OF_EMPTY_TREE, head.root()));
    }

    @Test
    void aRewrittenLogIsSeenWhereverItWasRewritten() {
        for (int rewritten = 0; rewritten < 50; rewritten++) {
            var other = new GrowingLog();
            for (int i = 0; i < 60; i++) {
                other.append(new byte[] {(byte) i, (byte) (i == rewritten ? 1 : 0)});
            }
            var honest = new GrowingLog();
            for (int i = 0; i < 50; i++) {
                honest.append(new byte[] {(byte) i, 0});
            }
            var older = honest.tree(50).head();
            assertThat(other.tree(60)
                            .consistencyFrom(50)
                            .proves(older, other.tree(60).head()))
                    .isFalse();
        }
    }

    @Test
    void fromTheEmptyTreeAnythingGrowsButOnlyFromTheTrueOne() {
        var nothing = new ConsistencyProof(List.of());
        assertThat(nothing.proves(TreeHead.EMPTY, HEADS.get(9))).isTrue();
        assertThat(nothing.proves(TreeHead.EMPTY, new TreeHead(0, LOG.leaf(0)))).isFalse();
        assertThat(nothing.proves(new TreeHead(0, LOG.leaf(0)), HEADS.get(9))).isFalse();
        assertThat(nothing.proves(HEADS.get(8), HEADS.get(9))).isFalse();
    }
}
