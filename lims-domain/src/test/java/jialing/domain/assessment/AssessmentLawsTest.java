package jialing.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jialing.domain.catalogue.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every sample of surface water, whatever was found in it. */
class AssessmentLawsTest {

    private static final SurfaceWater RIVER = new SurfaceWater("river", WaterClass.III);

    @Property(tries = 300)
    void anotherIndicatorNeverBettersTheClass(
            @ForAll("samples") List<Determinand> sample, @ForAll("determinands") Determinand another) {
        var more = new ArrayList<>(sample);
        more.add(another);
        assertThat(rank(more)).isGreaterThanOrEqualTo(rank(sample));
    }

    @Property(tries = 300)
    void anotherUnitChangesNothing(@ForAll("determinands") Determinand found) {
        Determinand inMicrograms = found.amount()
                .map(amount -> Determinand.measured(
                        found.analyte(),
                        found.unit().convert(amount, Unit.MICROGRAM_PER_LITRE),
                        Unit.MICROGRAM_PER_LITRE))
                .orElseThrow();
        Judgement here = assess(List.of(found)).judgements().get(0);
        Judgement there = assess(List.of(inMicrograms)).judgements().get(0);
        assertThat(there.grade()).isEqualTo(here.grade());
        assertThat(there.conformity().decided()).isEqualTo(here.conformity().decided());
    }

    @Property(tries = 300)
    void moreOfAPollutantIsNeverBetter(@ForAll("determinands") Determinand found) {
        BigDecimal more = found.amount().orElseThrow().multiply(new BigDecimal("1.5"));
        assertThat(rank(List.of(Determinand.measured(found.analyte(), more, found.unit()))))
                .isGreaterThanOrEqualTo(rank(List.of(found)));
    }

    @Property(tries = 300)
    void aLimitIsExceededExactlyWhenTheMultipleIsAboveZero(@ForAll("determinands") Determinand found) {
        Conformity conformity = assess(List.of(found)).judgements().get(0).conformity();
        assertThat(conformity.multiple().filter(times -> times.signum() > 0).isPresent())
                .isEqualTo(conformity.isExceeded());
    }

    @Provide
    Arbitrary<Determinand> determinands() {
        return Combinators.combine(
                        Arbitraries.of("NH3N", "COD", "CODMN", "TP", "CU", "ZN", "PB", "SE"),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN)
                                .ofScale(3))
                .as((analyte, value) -> Determinand.measured(analyte, value, Unit.MILLIGRAM_PER_LITRE));
    }

    @Provide
    Arbitrary<List<Determinand>> samples() {
        return determinands().list().ofMinSize(1).ofMaxSize(6);
    }

    private static int rank(List<Determinand> sample) {
        return assess(sample).grade().map(Grade::rank).orElse(-1);
    }

    private static Assessment assess(List<Determinand> sample) {
        return ShippedLimits.assess(RIVER, sample.toArray(Determinand[]::new));
    }
}
