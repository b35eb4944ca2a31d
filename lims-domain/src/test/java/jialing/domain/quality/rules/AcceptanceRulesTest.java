package jialing.domain.quality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jialing.domain.shared.Verdict;
import org.junit.jupiter.api.Test;

class AcceptanceRulesTest {

    @Test
    void aBlankOnTheDetectionLimitIsNotBelowIt() {
        assertThat(blank("0.024", "0.025")).isInstanceOf(Verdict.Holds.class);
        assertThat(blank("0.025", "0.025")).isInstanceOf(Verdict.Broken.class);
        assertThat(blank("-0.003", "0.025")).isInstanceOf(Verdict.Holds.class);
        assertThat(blank("0.024", null)).isInstanceOf(Verdict.Undecided.class);
    }

    @Test
    void theDeviationOfADuplicateIsTheChineseOne() {
        // |0.55 - 0.45| / (0.55 + 0.45) × 100 = 10 %, the RPD would be 20 %
        assertThat(duplicate("0.55", "0.45", "10")).isInstanceOf(Verdict.Holds.class);
        assertThat(duplicate("0.56", "0.45", "10")).isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void twoDuplicatesBelowTheLimitAreNotCompared() {
        assertThat(duplicate("0.001", "0.020", null)).isInstanceOf(Verdict.Holds.class);
    }

    @Test
    void oneDuplicateBelowTheLimitCountsHalfOfIt() {
        // 0.030 and 0.025 / 2: |0.030 - 0.0125| / 0.0425 × 100 = 41.2 %
        assertThat(duplicate("0.030", "0.001", "20"))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.details()).contains("41.2 %"));
    }

    @Test
    void withoutACriterionADuplicateIsNotDecided() {
        assertThat(duplicate("0.55", "0.45", null)).isInstanceOf(Verdict.Undecided.class);
    }

    @Test
    void aSpikeGivesBackWhatWasAdded() {
        // (0.700 - 0.200) / 0.500 × 100 = 100 %
        assertThat(spike("0.700", "0.200", "0.500")).isInstanceOf(Verdict.Holds.class);
        // (0.640 - 0.200) / 0.500 × 100 = 88 %
        assertThat(spike("0.640", "0.200", "0.500")).isInstanceOf(Verdict.Broken.class);
        assertThat(spike("0.640", "0.200", null)).isInstanceOf(Verdict.Undecided.class);
    }

    @Test
    void aSampleBelowTheLimitCountsNothingInARecovery() {
        // (0.500 - 0) / 0.500 × 100 = 100 %, although 0.020 was read
        assertThat(spike("0.500", "0.020", "0.500")).isInstanceOf(Verdict.Holds.class);
    }

    @Test
    void aReferenceMaterialIsFoundWithinItsUncertainty() {
        assertThat(material("1.55", "1.50", "0.05")).isInstanceOf(Verdict.Holds.class);
        assertThat(material("1.551", "1.50", "0.05")).isInstanceOf(Verdict.Broken.class);
        assertThat(material("1.50", null, null)).isInstanceOf(Verdict.Undecided.class);
    }

    @Test
    void aCorrelationIsNotRoundedUpToWhatItShouldBe() {
        assertThat(curve("0.99901")).isInstanceOf(Verdict.Holds.class);
        assertThat(curve("-0.9995")).isInstanceOf(Verdict.Holds.class);
        assertThat(curve("0.99896"))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.details()).contains("0.9989"));
    }

    private static Verdict blank(String content, String limit) {
        return new BlankBelowDetectionLimit()
                .judge(new BlankBelowDetectionLimit.Blank("KB1", "NH3N", number(content), number(limit)));
    }

    private static Verdict duplicate(String a, String b, String atMost) {
        return new DuplicateWithinRelativeDeviation()
                .judge(new DuplicateWithinRelativeDeviation.Duplicate(
                        "PX1", "NH3N", number(a), number(b), number("0.025"), number(atMost)));
    }

    private static Verdict spike(String spiked, String sample, String added) {
        return new SpikeRecoveryWithinWindow()
                .judge(new SpikeRecoveryWithinWindow.Spike(
                        "JB1",
                        "NH3N",
                        number(spiked),
                        number(sample),
                        number(added),
                        number("0.025"),
                        number("90"),
                        number("110")));
    }

    private static Verdict material(String found, String certified, String uncertainty) {
        return new ReferenceMaterialWithinUncertainty()
                .judge(new ReferenceMaterialWithinUncertainty.Material(
                        "BY1", "NH3N", number(found), number(certified), number(uncertainty)));
    }

    private static Verdict curve(String r) {
        return new CurveCorrelation().judge(new CurveCorrelation.Curve("NH3N", number(r), number("0.999")));
    }

    private static BigDecimal number(String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }
}
