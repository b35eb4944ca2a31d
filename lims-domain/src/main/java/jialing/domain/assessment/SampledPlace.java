package jialing.domain.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import jialing.domain.noise.DayPart;
import jialing.domain.planning.Element;
import jialing.domain.planning.MonitoringSite;
import jialing.domain.shared.LabClock;

/**
 * What of a place and a day decides how a sample is judged.
 *
 * @param element that was sampled: a section of a river may be sampled as a source of drinking water
 * @param waterBody {@code river} or {@code lake}
 * @param functionClass class of water that must be kept; null when none is set
 * @param useClass see {@link MonitoringSite#useClass()}; null when none is set
 */
record SampledPlace(Element element, String waterBody, WaterClass functionClass, String useClass, Moment moment) {

    private static final String USUAL_AREA = "class2";

    /**
     * When and under what circumstances it was sampled.
     *
     * @param dayPart null where only the day is known
     * @param facts of the field record
     */
    record Moment(LocalDate day, DayPart dayPart, Map<String, String> facts) {

        static Moment unknown(LocalDate day) {
            return new Moment(day, null, Map.of());
        }

        static Moment of(Instant collectedAt, Map<String, String> facts) {
            return new Moment(LabClock.dayOf(collectedAt), DayPart.at(collectedAt), facts);
        }
    }

    static SampledPlace of(Element element, MonitoringSite site, Moment moment) {
        return new SampledPlace(
                element,
                site.waterBodyType().filter("lake"::equals).orElse("river"),
                site.functionClass().map(WaterClass::valueOf).orElse(null),
                site.useClass().orElse(null),
                moment);
    }

    LocalDate sampledOn() {
        return moment.day();
    }

    /** Empty where none of the house's standards judges this element, or what the place is used for is not known. */
    Optional<Standard> standard(Collection<Determinand> determinands) {
        return Optional.ofNullable(
                switch (element) {
                    case SURFACE_WATER -> new SurfaceWater(waterBody, functionClass);
                    case DRINKING_SOURCE -> new DrinkingSource(waterBody, functionClass);
                    case GROUNDWATER -> new Groundwater(functionClass);
                    case SOIL -> soil(determinands);
                    case AIR -> new AmbientAir(useClass == null ? USUAL_AREA : useClass, drawn());
                    case WASTE_WATER -> useClass == null ? null : new WasteWater(useClass);
                    case EXHAUST -> useClass == null ? null : new BoilerEmission(useClass, moment.facts());
                    case NOISE -> noise(determinands);
                    case RADIATION, BIOLOGY -> null;
                });
    }

    private Standard soil(Collection<Determinand> determinands) {
        if (useClass == null) {
            return null;
        }
        return useClass.startsWith("class")
                ? new DevelopmentLand(useClass, Map.of())
                : new Farmland(useClass, acidity(determinands).orElse(null));
    }

    private static Optional<BigDecimal> acidity(Collection<Determinand> determinands) {
        return determinands.stream()
                .filter(each -> each.analyte().equals("PH"))
                .flatMap(each -> each.amount().stream())
                .findFirst();
    }

    /** What is measured by an emission standard is judged by it; the rest by the zone in which it is heard. */
    private Standard noise(Collection<Determinand> determinands) {
        if (useClass == null) {
            return null;
        }
        return BoundaryNoise.among(determinands)
                .<Standard>map(standard -> new BoundaryNoise(standard, useClass, moment.dayPart()))
                .orElseGet(() -> new FunctionZone(useClass, moment.dayPart()));
    }

    AirDrawn drawn() {
        return new AirDrawn(moment.facts());
    }
}
