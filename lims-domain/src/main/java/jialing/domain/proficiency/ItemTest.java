package jialing.domain.proficiency;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.proficiency.statistics.Homogeneity;
import jialing.domain.proficiency.statistics.Stability;

/**
 * That the items of a round are alike, or stay what they are (ISO 13528:2022 annex B), for one measurand.
 *
 * @param determinations for homogeneity ten items or more, two of each; for stability each item with what was found at the end
 */
public record ItemTest(
        UUID id, Kind kind, int measurand, List<List<BigDecimal>> determinations, String tester, Instant testedAt) {

    /** Which of the two. */
    public enum Kind {
        HOMOGENEITY,
        STABILITY
    }

    Homogeneity homogeneity() {
        return Homogeneity.of(determinations.stream()
                .map(each -> new Homogeneity.Duplicates(each.get(0), each.get(1)))
                .toList());
    }

    Stability stability(Homogeneity before) {
        return Stability.of(
                before, determinations.stream().flatMap(List::stream).toList());
    }
}
