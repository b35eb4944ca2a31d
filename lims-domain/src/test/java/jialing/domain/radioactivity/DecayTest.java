package jialing.domain.radioactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Identities of the law of decay: nothing here needs a table. */
class DecayTest {

    /** Iodine-131, about eight days. */
    private static final Decay EIGHT_DAYS = new Decay(Duration.ofDays(8));

    @Test
    void afterOneHalfLifeHalfIsLeftAndAfterTwoAQuarter() {
        assertThat(EIGHT_DAYS.left(Duration.ofDays(8))).isEqualByComparingTo("0.5");
        assertThat(EIGHT_DAYS.left(Duration.ofDays(16))).isEqualByComparingTo("0.25");
    }

    @Test
    void whatIsFoundAfterAHalfLifeWasTwiceAsMuchAtSampling() {
        assertThat(EIGHT_DAYS.backTo(new BigDecimal("0.35"), Duration.ofDays(8)))
                .isEqualByComparingTo("0.70");
    }

    @Test
    void countingForAHalfLifeSeesLessThanTheBeginning() {
        // ln 2 / (1 - 0.5) = 1.38629436112
        assertThat(EIGHT_DAYS.duringCounting(Duration.ofDays(8))).isEqualByComparingTo("1.38629436112");
    }

    @Test
    void aShortCountingOfALongLivedNuclideNeedsNoCorrection() {
        var potassium = new Decay(Duration.ofDays(365L * 1_248_000_000L));
        assertThat(potassium.duringCounting(Duration.ofHours(24)))
                .isCloseTo(BigDecimal.ONE, within(new BigDecimal("1E-11")));
        assertThat(potassium.duringCounting(Duration.ZERO)).isEqualByComparingTo("1");
    }

    @Test
    void whatWasCountedForADayAfterAHalfLifeIsBroughtBackToSampling() {
        // 2 × λt / (1 − e^(−λt)) with λt = ln 2 / 8 = 0.0866434: 2 × 1.0439476
        assertThat(EIGHT_DAYS.correction(Duration.ofDays(8), Duration.ofDays(1)).doubleValue())
                .isCloseTo(2.0878952, within(1e-6));
    }

    @Test
    void aNuclideHasAHalfLife() {
        assertThatThrownBy(() -> new Decay(Duration.ZERO)).hasMessageStartingWith("QuantityIsPositive");
    }

    @Property(tries = 200)
    void forthAndBackGivesTheSameActivity(
            @ForAll @IntRange(min = 1, max = 100_000) int millibecquerel, @ForAll @IntRange(max = 400) int hours) {
        BigDecimal activity = BigDecimal.valueOf(millibecquerel, 3);
        Duration elapsed = Duration.ofHours(hours);
        BigDecimal later = activity.multiply(EIGHT_DAYS.left(elapsed));
        assertThat(EIGHT_DAYS.backTo(later, elapsed)).isCloseTo(activity, within(new BigDecimal("1E-20")));
    }
}
