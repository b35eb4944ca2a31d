package jialing.domain.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.materials.rules.TwoPeopleStandardise;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

/** GB/T 601-2016 3.6 and 3.7. */
class StandardisationTest {

    private static final List<BigDecimal> HUANG = of("0.10012", "0.10018", "0.10015", "0.10020");
    private static final List<BigDecimal> CHENG = of("0.10014", "0.10022", "0.10017", "0.10025");

    @Test
    void theMeanOfAllEightWithFourDigitsIsTheConcentration() {
        // (0.40065 + 0.40078) / 8 = 0.100179
        Content found = new Standardisation(HUANG, CHENG).concentration("Na2S2O3", new BigDecimal("0.05"));
        assertThat(found.value()).isEqualByComparingTo("0.1002");
        assertThat(found.unit()).isEqualTo("mol/L");
        // s = 4.29e-5, s/x̄/√8 = 0.0151 %; √(0.0151² + 0.05²) = 0.0522 %
        assertThat(found.standardUncertainty()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(found.value(), 3, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("0.052");
    }

    @Test
    void fourParallelsOfOnePersonThatDifferByMoreAreRefused() {
        // (0.10030 - 0.10012) / 0.1001875 = 0.180 %
        var scattered = of("0.10012", "0.10018", "0.10015", "0.10030");
        refused(scattered, CHENG, "0.05", "ParallelsAgree");
    }

    @Test
    void twoPeopleWhoDifferByMoreAreRefusedAlthoughEachAgrees() {
        // each 0.080 % and 0.110 %, together (0.10035 - 0.10012) / 0.10022 = 0.229 %
        refused(HUANG, of("0.10024", "0.10030", "0.10028", "0.10035"), "0.05", "ParallelsAgree");
    }

    @Test
    void theLimitItselfIsWithin() {
        // (0.10015 - 0.10000) / 0.10000 = 0.15 % where the mean is 0.1 exactly
        var atTheLimit = of("0.099925", "0.100075", "0.1", "0.1");
        assertThat(Standardisation.relativeRange(atTheLimit)).isEqualByComparingTo("0.15");
        assertThat(new Standardisation(atTheLimit, atTheLimit)
                        .concentration("HCl", new BigDecimal("0.05"))
                        .value())
                .isEqualByComparingTo("0.1");
    }

    @Test
    void aTitrantThatIsNotCertainEnoughIsRefused() {
        // 2 · 0.11 % is more than 0.2 %
        refused(HUANG, CHENG, "0.11", "TitrantCertainEnough");
    }

    @Test
    void onePersonDoesNotStandardiseAloneNorWithThreeParallels() {
        var huang = new ActingPerson(UUID.randomUUID(), "黄秋月", "CQ-WZ", Capacity.ANALYST);
        var cheng = new ActingPerson(UUID.randomUUID(), "程远航", "CQ-WZ", Capacity.ANALYST);
        var stranger = new ActingPerson(UUID.randomUUID(), "李文静", "CQ-MC", Capacity.ANALYST);
        var rule = new TwoPeopleStandardise();
        assertThat(rule.objection(pair(huang, cheng, 4))).isEmpty();
        assertThat(rule.objection(pair(huang, huang, 4))).isPresent();
        assertThat(rule.objection(pair(huang, stranger, 4))).isPresent();
        assertThat(rule.objection(pair(huang, cheng, 3))).isPresent();
    }

    private static TwoPeopleStandardise.Pair pair(ActingPerson first, ActingPerson second, int parallels) {
        return new TwoPeopleStandardise.Pair(first.personId(), 4, second, parallels, "CQ-WZ");
    }

    private static void refused(List<BigDecimal> first, List<BigDecimal> second, String other, String rule) {
        assertThatThrownBy(() -> new Standardisation(first, second).concentration("Na2S2O3", new BigDecimal(other)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private static List<BigDecimal> of(String... found) {
        return Stream.of(found).map(BigDecimal::new).toList();
    }
}
