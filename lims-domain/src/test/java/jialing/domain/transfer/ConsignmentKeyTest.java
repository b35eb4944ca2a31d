package jialing.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsignmentKeyTest {

    private static final UUID CONSIGNMENT = UUID.fromString("0197f000-0000-7000-8000-000000000001");

    private final KeySecret secret = new KeySecret();

    private static ConsignedItem sample(int number) {
        return new ConsignedItem(
                new UUID(number, number),
                ItemKind.SAMPLE,
                new UUID(0, number),
                "S" + number,
                new UUID(1, number),
                "C" + number,
                Instant.EPOCH,
                null,
                null);
    }

    private static List<ConsignedItem> samples(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(ConsignmentKeyTest::sample)
                .toList();
    }

    @Test
    void theOrderOfTheCodesDoesNotDependOnTheOrderOfReception() {
        List<ConsignedItem> backwards = new ArrayList<>(samples(20));
        Collections.reverse(backwards);
        ConsignmentKey key = secret.keyOf(CONSIGNMENT, samples(20));
        assertThat(secret.keyOf(CONSIGNMENT, backwards)).isEqualTo(key);
        assertThat(key.items()).isNotEqualTo(samples(20)).containsExactlyInAnyOrderElementsOf(samples(20));
    }

    @Test
    void anotherConsignmentOrdersTheSameItemsOtherwise() {
        ConsignmentKey other = secret.keyOf(UUID.randomUUID(), samples(20));
        assertThat(other.items())
                .isNotEqualTo(secret.keyOf(CONSIGNMENT, samples(20)).items());
    }

    @Test
    void whoExchangesTwoItemsMissesTheCommitment() {
        ConsignmentKey key = secret.keyOf(CONSIGNMENT, samples(5));
        List<ConsignedItem> exchanged = new ArrayList<>(key.items());
        Collections.swap(exchanged, 0, 1);
        assertThat(new ConsignmentKey(CONSIGNMENT, key.salt(), exchanged).commitment())
                .isNotEqualTo(key.commitment());
    }
}
