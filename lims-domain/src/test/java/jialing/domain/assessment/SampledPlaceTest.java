package jialing.domain.assessment;

import static jialing.domain.assessment.ShippedLimits.measured;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jialing.domain.catalogue.Unit;
import jialing.domain.planning.Element;
import org.junit.jupiter.api.Test;

/** Which standard judges a place follows from what is on file about it, and from nothing else. */
class SampledPlaceTest {

    private static final List<Determinand> ACID_SOIL = List.of(measured("PH", "5.2", Unit.DIMENSIONLESS));

    @Test
    void waterIsJudgedByItsElement() {
        assertThat(standard(Element.SURFACE_WATER, null, null)).isEqualTo(new SurfaceWater("river", WaterClass.II));
        assertThat(standard(Element.DRINKING_SOURCE, null, null)).isEqualTo(new DrinkingSource("river", WaterClass.II));
        assertThat(standard(Element.GROUNDWATER, null, null)).isEqualTo(new Groundwater(WaterClass.II));
    }

    @Test
    void soilIsJudgedByWhatTheLandIsUsedForAndByItsOwnAcidity() {
        assertThat(standard(Element.SOIL, "paddy", null)).isEqualTo(new Farmland("paddy", new BigDecimal("5.2")));
        assertThat(standard(Element.SOIL, "class1", null)).isEqualTo(new DevelopmentLand("class1", Map.of()));
        assertThat(place(Element.SOIL, null, null).standard(ACID_SOIL)).isEmpty();
    }

    @Test
    void airIsAMeanOverTheTimeThatWasSampled() {
        assertThat(standard(Element.AIR, "class1", 1200)).isEqualTo(new AmbientAir("class1", "24h"));
        assertThat(standard(Element.AIR, null, 45)).isEqualTo(new AmbientAir("class2", "1h"));
        // 19 h are neither an hour nor a day: no limit is set for such a mean
        assertThat(standard(Element.AIR, null, 1140)).isEqualTo(new AmbientAir("class2", "1140min"));
    }

    @Test
    void noiseWithoutAZoneIsNotJudged() {
        assertThat(standard(Element.NOISE, "4a", null)).isEqualTo(new FunctionZone("4a"));
        assertThat(place(Element.NOISE, null, null).standard(List.of())).isEmpty();
        assertThat(place(Element.RADIATION, null, null).standard(List.of())).isEmpty();
    }

    private static Standard standard(Element element, String useClass, Integer minutes) {
        return place(element, useClass, minutes).standard(ACID_SOIL).orElseThrow();
    }

    private static SampledPlace place(Element element, String useClass, Integer minutes) {
        return new SampledPlace(element, "river", WaterClass.II, useClass, minutes, LocalDate.of(2026, 3, 1));
    }
}
