package jialing.domain.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import jialing.domain.ledger.CanonicalJson;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LotsTest {

    private static final int SEEDS = 8_000;

    @Test
    void theOrderIsWhatSha256sumGives() {
        // printf %s "n/r" | sha256sum
        assertThat(Lots.seedOf("n", "r")).isEqualTo("dce121daf3cfba8046edf92e05b8be9995faa1c7007959a9d313b4d6132b6c8a");
        // printf %s "seed/a/1" | sha256sum, seed/a/2, seed/b/1
        List<Lots.Lot> lots = Lots.of("seed").inOrder(List.of(of("a", 2), of("b", 1)));
        assertThat(lots)
                .containsExactly(
                        new Lots.Lot(1, "a", 2, "35afc344a5a93f502c7f19f93c3cf2048bb3f68842a902b15916321c3409dfd2"),
                        new Lots.Lot(2, "b", 1, "b7751babe13204048ed6433ffdd19b7d12af68dbeaf5ebb2e64ec5b43a1cba8a"));
    }

    @Property
    void moreTicketsNeverPutACandidateFurtherBack(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 9) Integer> weights,
            @ForAll @IntRange(min = 1, max = 9) int more,
            @ForAll @LongRange(min = 0) long seed) {
        Lots lots = Lots.of(Long.toHexString(seed));
        List<DrawCandidate> few = candidates(weights);
        List<DrawCandidate> many = IntStream.range(0, few.size())
                .mapToObj(i -> i == 0 ? of("c0", few.get(0).weight() + more) : few.get(i))
                .toList();
        assertThat(place(lots.inOrder(many), "c0")).isLessThanOrEqualTo(place(lots.inOrder(few), "c0"));
    }

    @Property
    void whereACandidateStandsInTheListDoesNotMatter(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 9) Integer> weights,
            @ForAll @LongRange(min = 0) long seed) {
        List<DrawCandidate> given = candidates(weights);
        List<DrawCandidate> turned = IntStream.rangeClosed(1, given.size())
                .mapToObj(i -> given.get(given.size() - i))
                .toList();
        Lots lots = Lots.of(Long.toHexString(seed));
        assertThat(lots.inOrder(turned)).isEqualTo(lots.inOrder(given));
    }

    /** The first one drawn is a ticket among 8: 1/8, 2/8 and 5/8 of all draws, with a deviation of at most sqrt(8000/4) = 45 draws. */
    @Test
    void overManySeedsCandidatesAreDrawnFirstByTheShareOfTheirTickets() {
        List<DrawCandidate> candidates = List.of(of("one", 1), of("two", 2), of("five", 5));
        List<String> first = IntStream.range(0, SEEDS)
                .mapToObj(i -> Lots.of(CanonicalJson.sha256("seed " + i))
                        .inOrder(candidates)
                        .get(0)
                        .id())
                .toList();
        assertThat(times(first, "one")).isCloseTo(1_000L, within(180L)); // four deviations
        assertThat(times(first, "two")).isCloseTo(2_000L, within(180L));
        assertThat(times(first, "five")).isCloseTo(5_000L, within(180L));
    }

    private static long times(List<String> drawn, String id) {
        return drawn.stream().filter(id::equals).count();
    }

    private static int place(List<Lots.Lot> lots, String id) {
        return lots.stream()
                .filter(lot -> lot.id().equals(id))
                .findFirst()
                .orElseThrow()
                .place();
    }

    private static List<DrawCandidate> candidates(List<Integer> weights) {
        return IntStream.range(0, weights.size())
                .mapToObj(i -> of("c" + i, weights.get(i)))
                .toList();
    }

    private static DrawCandidate of(String id, int weight) {
        return new DrawCandidate(id, id, weight);
    }
}
