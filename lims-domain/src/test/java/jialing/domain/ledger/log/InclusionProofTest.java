package jialing.domain.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every leaf of every tree up to 130 leaves: past 128, where the tree is ragged on its right and seven rows deep on its left. */
class InclusionProofTest {

    private static final int SIZES = 130;

    private static final GrowingLog LOG = GrowingLog.of(SIZES);

    private interface Check {
        void of(InclusionProof proof, Hash leaf, TreeHead head);
    }

    private static void forEvery(int sizes, Check check) {
        for (int size = 1; size <= sizes; size++) {
            var head = new TreeHead(size, LOG.definedRoot(size));
            for (long index = 0; index < size; index++) {
                check.of(LOG.tree(size).inclusionOf(index), LOG.leaf(index), head);
            }
        }
    }

    @Test
    void everyLeafOfEveryTreeIsProved() {
        forEvery(
                SIZES,
                (proof, leaf, head) -> assertThat(proof.proves(leaf, head)).isTrue());
    }

    @Test
    void oneChangedBitInAnyHashOfThePathIsSeen() {
        forEvery(SIZES, (proof, leaf, head) -> {
            for (int place = 0; place < proof.path().size(); place++) {
                int bit = (int) ((proof.index() * 31 + head.size() * 7 + place) % Tampering.BITS);
                var spoilt = new InclusionProof(proof.index(), Tampering.flip(proof.path(), place, bit));
                assertThat(spoilt.proves(leaf, head)).isFalse();
            }
        });
    }

    @Test
    void anyChangedBitIsSeen() {
        forEvery(13, (proof, leaf, head) -> {
            for (int bit = 0; bit < Tampering.BITS; bit++) {
                for (int place = 0; place < proof.path().size(); place++) {
                    var spoilt = new InclusionProof(proof.index(), Tampering.flip(proof.path(), place, bit));
                    assertThat(spoilt.proves(leaf, head)).isFalse();
                }
                assertThat(proof.proves(Tampering.flip(leaf, bit), head)).isFalse();
                var otherRoot = new TreeHead(head.size(), Tampering.flip(head.root(), bit));
                assertThat(proof.proves(leaf, otherRoot)).isFalse();
            }
        });
    }

    @Test
    void anotherPlaceIsNotProved() {
        forEvery(SIZES, (proof, leaf, head) -> {
            for (long index = -1; index <= head.size(); index++) {
                if (index != proof.index()) {
                    assertThat(new InclusionProof(index, proof.path()).proves(leaf, head))
                            .isFalse();
                }
            }
        });
    }

    @Test
    void anotherLeafIsNotProved() {
        forEvery(40, (proof, leaf, head) -> {
            for (int other = 0; other < SIZES; other++) {
                assertThat(proof.proves(LOG.leaf(other), head)).isEqualTo(other == proof.index());
            }
        });
    }

    @Test
    void theHeadOfAnotherSizeIsNotTheOneProved() {
        forEvery(70, (proof, leaf, head) -> {
            for (int size = 0; size <= 70; size++) {
                if (size != head.size()) {
                    assertThat(proof.proves(leaf, new TreeHead(size, LOG.definedRoot(size))))
                            .isFalse();
                }
            }
        });
    }

    /** With a head that nobody signed, a false size is seen exactly when it leads another way up. */
    @Test
    void aFalseSizeUnderTheTrueRootIsSeenWhenTheWayUpDiffers() {
        forEvery(70, (proof, leaf, head) -> {
            for (int size = 1; size <= 70; size++) {
                boolean sameWay =
                        proof.index() < size && wayUp(proof.index(), size).equals(wayUp(proof.index(), head.size()));
                assertThat(proof.proves(leaf, new TreeHead(size, head.root()))).isEqualTo(sameWay);
            }
        });
    }

    @Test
    void aPathOfAnotherLengthProvesNothing() {
        forEvery(
                70,
                (proof, leaf, head) -> Tampering.otherLengths(proof.path())
                        .forEach(path -> assertThat(new InclusionProof(proof.index(), path).proves(leaf, head))
                                .isFalse()));
    }

    /** Even where the hashes agree: under a made-up root that stands above the true one. */
    @Test
    void aPathThatGoesOnAboveTheRootProvesNothing() {
        forEvery(70, (proof, leaf, head) -> {
            var longer = new ArrayList<>(proof.path());
            longer.add(Hash.OF_EMPTY_TREE);
            var above = new TreeHead(head.size(), Hash.ofNode(Hash.OF_EMPTY_TREE, head.root()));
            assertThat(new InclusionProof(proof.index(), longer).proves(leaf, above))
                    .isFalse();
        });
    }

    @Test
    void nothingIsInTheEmptyTree() {
        var proof = new InclusionProof(0, List.of());
        assertThat(proof.proves(LOG.leaf(0), TreeHead.EMPTY)).isFalse();
        assertThat(proof.proves(Hash.OF_EMPTY_TREE, TreeHead.EMPTY)).isFalse();
    }

    @Test
    void theLargestTreesNeitherLoopNorOverflow() {
        var head = new TreeHead(Long.MAX_VALUE, LOG.leaf(0));
        assertThat(new InclusionProof(Long.MAX_VALUE - 1, List.of(LOG.leaf(1))).proves(LOG.leaf(2), head))
                .isFalse();
        assertThat(new InclusionProof(0, List.of(LOG.leaf(1))).proves(LOG.leaf(2), head))
                .isFalse();
    }

    /** The sides on which the path's hashes stand, from the leaf up, straight from the definition of PATH. */
    private static String wayUp(long index, long size) {
        if (size == 1) {
            return "";
        }
        long k = 1;
        while (k * 2 < size) {
            k *= 2;
        }
        return index < k ? wayUp(index, k) + "R" : wayUp(index - k, size - k) + "L";
    }
}
