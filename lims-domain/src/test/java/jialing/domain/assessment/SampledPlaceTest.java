package jialing.domain.assessment;

import static jialing.domain.assessment.ShippedLimits.measured;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jialing.domain.catalogue.Unit;
import jialing.domain.noise.DayPart;
import jialing.domain.planning.Element;
import org.junit.jupiter.api.Test;

/** Which standard judges a place follows from what is on file about it, and from nothing else. */
class SampledPlaceTest {

    /** 23:30 in Chongqing. */
    private static final SampledPlace.Moment NIGHT =
            SampledPlace.Moment.of(Instant.parse("2026-03-01T15:30:00Z"), Map.of("particleMinutes", "1440"));

    private static final List<Determinand> ACID_SOIL = List.of(measured("PH", "5.2", Unit.DIMENSIONLESS));

    @Test
    void waterIsJudgedByItsElement() {
        assertThat(standard(Element.SURFACE_WATER, null)).isEqualTo(new SurfaceWater("river", WaterClass.II));
        assertThat(standard(Element.DRINKING_SOURCE, null)).isEqualTo(new DrinkingSource("river", WaterClass.II));
        assertThat(standard(Element.GROUNDWATER, null)).isEqualTo(new Groundwater(WaterClass.II));
    }

    @Test
    void soilIsJudgedByWhatTheLandIsUsedForAndByItsOwnAcidity() {
        assertThat(standard(Element.SOIL, "paddy")).isEqualTo(new Farmland("paddy", new BigDecimal("5.2")));
        assertThat(standard(Element.SOIL, "class1")).isEqualTo(new DevelopmentLand("class1", Map.of()));
        assertThat(place(Element.SOIL, null).standard(ACID_SOIL)).isEmpty();
    }

    @Test
    void airIsAMeanOverTheTimeThatWasSampled() {
        var drawn = new AirDrawn(NIGHT.facts());
        assertThat(standard(Element.AIR, "class1")).isEqualTo(new AmbientAir("class1", drawn));
        assertThat(standard(Element.AIR, null)).isEqualTo(new AmbientAir("class2", drawn));
    }

    @Test
    void noiseWithoutAZoneIsNotJudged() {
        assertThat(standard(Element.NOISE, "4a")).isEqualTo(new FunctionZone("4a", DayPart.NIGHT));
        assertThat(place(Element.NOISE, null).standard(List.of())).isEmpty();
        assertThat(place(Element.RADIATION, null).standard(List.of())).isEmpty();
    }

    @Test
    void whatIsMeasuredAtTheBoundaryIsJudgedAtTheBoundary() {
        var level = measured("LAEQ", "58", Unit.DECIBEL_A).by("GB 12348-2008");
        assertThat(place(Element.NOISE, "3").standard(List.of(level)))
                .contains(new BoundaryNoise("GB 12348-2008", "3", DayPart.NIGHT));
    }

    private static Standard standard(Element element, String useClass) {
        return place(element, useClass).standard(ACID_SOIL).orElseThrow();
    }

    private static SampledPlace place(Element element, String useClass) {
        return new SampledPlace(element, "river", WaterClass.II, useClass, NIGHT);
    }
}
