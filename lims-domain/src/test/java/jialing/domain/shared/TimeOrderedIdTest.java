package jialing.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {

    @Test
    void idsAreOfVersion7AndSortInTheOrderOfTheirMaking() {
        UUID before = TimeOrderedId.next();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < 100_000; i++) {
            UUID next = TimeOrderedId.next();
            assertThat(next.version()).isEqualTo(7);
            assertThat(next.variant()).isEqualTo(2);
            assertThat(next.toString()).isGreaterThan(before.toString());
            assertThat(seen.add(next)).isTrue();
            before = next;
        }
    }
}
