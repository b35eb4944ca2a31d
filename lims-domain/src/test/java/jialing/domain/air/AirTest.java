package jialing.domain.air;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import jialing.domain.shared.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The arithmetic stands beside each number. */
class AirTest {

    private static final BigDecimal TINY = new BigDecimal("1E-20");

    @Test
    void gasAtTheConditionsItIsStatedForStaysAsItIs() {
        assertThat(gas("60", "25", "101.325").at(GasConditions.REFERENCE)).isEqualByComparingTo("60");
        assertThat(gas("60", "0", "101.325").at(GasConditions.STANDARD)).isEqualByComparingTo("60");
    }

    @Test
    void warmAirFillsLessAtTheReferenceConditions() {
        // 60 L × 298.15 / 308.15 × 98.0 / 101.325 = 56.1477 L
        assertThat(gas("60", "35", "98.0").at(GasConditions.REFERENCE).doubleValue())
                .isCloseTo(60 * 298.15 / 308.15 * 98.0 / 101.325, within(1e-12));
    }

    @Test
    void theTwoConditionsDifferByTheirTemperatures() {
        // amendment of GB 3095-2012: 298.15 / 273.15 = 1.0915 times the volume, so a concentration 1.0915 times smaller
        GasVolume air = gas("10", "12", "99.5");
        BigDecimal ratio = air.at(GasConditions.REFERENCE).divide(air.at(GasConditions.STANDARD), new MathContext(5));
        assertThat(ratio).isEqualByComparingTo("1.0915");
    }

    @Test
    void moistureIsNoPartOfTheDryGas() {
        // 1000 L with 8 % water: 920 L at 0 ℃
        assertThat(gas("1000", "0", "101.325").dry(new BigDecimal("0.08")).at(GasConditions.STANDARD))
                .isEqualByComparingTo("920");
        assertThatThrownBy(() -> gas("1", "0", "101").dry(BigDecimal.ONE)).hasMessageStartingWith("FractionBelowOne");
    }

    @Test
    void gasColderThanAbsoluteZeroIsRefused() {
        assertThatThrownBy(() -> gas("1", "-273.15", "101")).hasMessageStartingWith("GasIsSound");
        assertThatThrownBy(() -> gas("0", "20", "101")).hasMessageStartingWith("GasIsSound");
    }

    @Test
    void aFlowThatChangedByMoreThanFivePercentVoidsTheSample() {
        var rule = new FlowHeld();
        assertThat(rule.objection(flows("100", "105"))).isEmpty();
        assertThat(rule.objection(flows("100", "94.9")).map(Refusal::rule)).contains("FlowHeld");
        assertThat(rule.objection(flows("0", "100")).map(Refusal::rule)).contains("FlowHeld");
    }

    @Test
    void stackGasIsStatedAtTheReferenceOxygen() {
        // 100 mg/m³ at 12 % oxygen, reference 9 %: 100 × 12 / 9 = 133.33… mg/m³
        assertThat(new StackGas(number("100"), number("12")).atReferenceOxygen(number("9")))
                .isCloseTo(new BigDecimal("133.33333333333333333333"), within(TINY));
        assertThat(new StackGas(number("100"), number("9")).atReferenceOxygen(number("9")))
                .isEqualByComparingTo("100");
    }

    @Test
    void ofAirAloneNoStackGasIsMade() {
        assertThatThrownBy(() -> new StackGas(number("1"), number("21")).atReferenceOxygen(number("6")))
                .hasMessageStartingWith("OxygenBelowAir");
    }

    @Test
    void dustIsDrawnAsFastAsItFlows() {
        var rule = new IsokineticSampling();
        assertThat(rule.objection(velocities("9.0", "10"))).isEmpty();
        assertThat(rule.objection(velocities("11.0", "10"))).isEmpty();
        assertThat(rule.objection(velocities("11.1", "10")).map(Refusal::rule)).contains("IsokineticSampling");
        assertThat(rule.objection(velocities("8.9", "10")).map(Refusal::rule)).contains("IsokineticSampling");
        assertThat(rule.objection(velocities("8.9", "0")).map(Refusal::rule)).contains("IsokineticSampling");
    }

    @Property(tries = 100)
    void theSameGasFillsTheSameVolumeWhereverItWasRead(
            @ForAll @IntRange(min = -20, max = 60) int celsius, @ForAll @IntRange(min = 80, max = 110) int kilopascal) {
        // 10 L at 0 ℃ and 101.325 kPa, read at other conditions, is 10 L again
        BigDecimal read = new BigDecimal("10")
                .multiply(BigDecimal.valueOf(celsius).add(new BigDecimal("273.15")))
                .multiply(new BigDecimal("101.325"))
                .divide(new BigDecimal("273.15").multiply(BigDecimal.valueOf(kilopascal)), MathContext.DECIMAL128);
        BigDecimal back = GasVolume.of(read, BigDecimal.valueOf(celsius), BigDecimal.valueOf(kilopascal))
                .at(GasConditions.STANDARD);
        assertThat(back).isCloseTo(BigDecimal.TEN, within(TINY));
    }

    private static GasVolume gas(String volume, String celsius, String kilopascal) {
        return GasVolume.of(number(volume), number(celsius), number(kilopascal));
    }

    private static FlowHeld.Flows flows(String before, String after) {
        return new FlowHeld.Flows("circumstances.particleFlowAfter", number(before), number(after), number("5"));
    }

    private static IsokineticSampling.Velocities velocities(String nozzle, String stack) {
        return new IsokineticSampling.Velocities(number(nozzle), number(stack));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
