package jialing.domain.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FrontierTest {

    private static final int SIZE = 600;

    private static final GrowingLog LOG = GrowingLog.of(SIZE);

    @Test
    void itsRootIsTheDefinedOneAtEverySize() {
        Frontier frontier = Frontier.EMPTY;
        for (int size = 0; size < SIZE; size++) {
            assertThat(frontier.head()).isEqualTo(new TreeHead(size, LOG.definedRoot(size)));
            frontier = frontier.append(LOG.leaf(size));
        }
    }

    @Test
    void foundAgainFromTheNodesItIsTheOneThatGrew() {
        Frontier frontier = Frontier.EMPTY;
        for (int size = 0; size < SIZE; size++) {
            assertThat(Frontier.of(size, LOG)).isEqualTo(frontier);
            frontier = frontier.append(LOG.leaf(size));
        }
    }

    @Test
    void appendingDoesNotChangeTheOneBefore() {
        var before = Frontier.of(7, LOG);
        Hash root = before.root();
        before.append(LOG.leaf(7));
        assertThat(before.size()).isEqualTo(7);
        assertThat(before.root()).isEqualTo(root);
    }

    @Test
    void aLeafCompletesAsManyNodesAsTheSizeEndsInOnes() {
        // 511 = 0b111111111: the leaf and nine nodes above it
        var told = new AtomicInteger();
        Frontier.of(511, LOG).append(LOG.leaf(511), (level, index, hash) -> {
            assertThat(level).isEqualTo(told.getAndIncrement());
            assertThat(hash).isEqualTo(LOG.node(level, index));
        });
        assertThat(told).hasValue(10);
    }

    @Test
    void peaksThatDoNotStandOverTheSizeAreRefused() {
        assertThatThrownBy(() -> new Frontier(3, List.of(LOG.leaf(0)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Frontier(-1, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
