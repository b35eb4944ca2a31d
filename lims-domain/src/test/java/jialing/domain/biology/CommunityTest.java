package jialing.domain.biology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CommunityTest {

    @Test
    void theEntropyOfAPublishedDistributionIsTwoBits() {
        // Cover and Thomas, Elements of Information Theory, example 1.1.2: 1/2, 1/4, 1/8, 1/16 and four of 1/64: 2 bits
        assertThat(community(32, 16, 8, 4, 1, 1, 1, 1).shannon()).isEqualByComparingTo("2");
    }

    @Test
    void equalTaxaAreAsEvenAndAsDiverseAsCanBe() {
        // identity: four equal taxa: log2 4 = 2 bits, J = 1
        Community equal = community(25, 25, 25, 25);
        assertThat(equal.richness()).isEqualTo(4);
        assertThat(equal.total()).isEqualByComparingTo("100");
        assertThat(equal.shannon()).isEqualByComparingTo("2");
        assertThat(equal.evenness().orElseThrow()).isEqualByComparingTo("1");
        // (4 − 1) / ln 100 = 0.651442
        assertThat(equal.margalef().orElseThrow().doubleValue()).isCloseTo(0.651442, within(1e-6));
    }

    @Test
    void inNaturalLogarithmsItIsSmallerByTheirRatio() {
        // 2 bits × ln 2 = 1.38629436112
        assertThat(community(25, 25, 25, 25).shannon(Math.E)).isEqualByComparingTo("1.38629436112");
    }

    @Test
    void oneTaxonIsNoDiversityAndHasNoEvenness() {
        Community one = community(40);
        assertThat(one.shannon()).isEqualByComparingTo("0");
        assertThat(one.evenness()).isEmpty();
    }

    @Test
    void nothingAliveIsAFindingAndNoError() {
        Community none = new Community(Map.of());
        assertThat(none.richness()).isZero();
        assertThat(none.shannon()).isEqualByComparingTo("0");
        assertThat(none.margalef()).isEmpty();
    }

    @Test
    void aTaxonOfNoneIsNotThere() {
        assertThat(community(5, 0, 5).richness()).isEqualTo(2);
    }

    @Test
    void lessThanNoneIsRefused() {
        assertThatThrownBy(() -> community(5, -1)).hasMessageStartingWith("CommunityIsSound");
    }

    @Property(tries = 200)
    void noDistributionIsMoreDiverseThanTheEvenOne(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(min = 1, max = 500) Integer> numbers) {
        Community found = community(numbers.stream().mapToInt(Integer::intValue).toArray());
        double most = Math.log(numbers.size()) / Math.log(2);
        assertThat(found.shannon().doubleValue()).isBetween(0.0, most + 1e-9);
        assertThat(found.evenness().orElseThrow().doubleValue()).isBetween(0.0, 1 + 1e-9);
    }

    @Test
    void eachFamilyScoresOnce() {
        // Armitage et al. (1983): Heptageniidae 10, Baetidae 4, Hydropsychidae 5, Chironomidae 2, Oligochaeta 1 = 22
        var families = List.of(
                "Heptageniidae",
                "Baetidae",
                "Baetidae",
                "Hydropsychidae",
                "Chironomidae",
                "Oligochaeta",
                "Corbiculidae");
        FamilyScore score = FamilyScore.of(families);
        assertThat(score.score()).isEqualTo(22);
        assertThat(score.families()).isEqualTo(5);
        assertThat(score.unscored()).containsExactly("Corbiculidae");
        assertThat(FamilyScore.of(List.of()).score()).isZero();
    }

    @Test
    void everyFamilyOfTheListThatIsNamedScores() {
        assertThat(Taxa.all()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(Taxa.all().stream().flatMap(taxon -> taxon.scoredFamily().stream()))
                .allSatisfy(family ->
                        assertThat(FamilyScore.of(List.of(family)).families()).isOne());
        assertThat(Taxa.named("Limnodrilus hoffmeisteri").orElseThrow().chinese())
                .isEqualTo("霍甫水丝蚓");
    }

    @Test
    void aGradeBeginsAtItsLowestValue() {
        assertThat(BioticGrade.of("SHANNON", new BigDecimal("2.99"))
                        .orElseThrow()
                        .name()
                        .zh())
                .isEqualTo("良好");
        assertThat(BioticGrade.of("SHANNON", new BigDecimal("3"))
                        .orElseThrow()
                        .name()
                        .zh())
                .isEqualTo("优秀");
        assertThat(BioticGrade.of("MARGALEF", BigDecimal.ONE)).isEmpty();
    }

    @Test
    void aChamberIsCountedUpToTheWaterItCameFrom() {
        // 0.1 mL chamber of 400 mm², 100 fields of 0.196 mm², 150 cells, 30 mL made of 1 L:
        // 150 × 400 / 19.6 × 30 / 0.1 = 918367.35 cells/L
        var chamber = new ChamberCount(number("400"), number("0.196"), 100, number("0.1"), number("30"), number("1"));
        assertThat(chamber.perLitre(number("150"))).isCloseTo(number("918367.346938775510"), within(number("1E-9")));
        assertThatThrownBy(() ->
                        new ChamberCount(number("10"), number("0.196"), 100, number("0.1"), number("30"), number("1")))
                .hasMessageStartingWith("ChamberIsSound");
    }

    private static Community community(int... numbers) {
        var abundances = new HashMap<String, BigDecimal>();
        for (int i = 0; i < numbers.length; i++) {
            abundances.put("taxon " + i, BigDecimal.valueOf(numbers[i]));
        }
        return new Community(abundances);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
