package jialing.domain.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import jialing.domain.planning.Element;
import jialing.domain.planning.MonitoringSite;

/**
 * What of a place and a day decides how a sample is judged.
 *
 * @param element that was sampled: a section of a river may be sampled as a source of drinking water
 * @param waterBody {@code river} or {@code lake}
 * @param functionClass class of water that must be kept; null when none is set
 * @param useClass see {@link MonitoringSite#useClass()}; null when none is set
 * @param sampledMinutes how long air was drawn; null when that was not recorded
 */
record SampledPlace(
        Element element,
        String waterBody,
        WaterClass functionClass,
        String useClass,
        Integer sampledMinutes,
        LocalDate sampledOn) {

    private static final int SHORTEST_DAY = 20 * 60;
    private static final int SHORTEST_HOUR = 45;
    private static final int LONGEST_HOUR = 60;
    private static final String USUAL_AREA = "class2";

    static SampledPlace of(Element element, MonitoringSite site, Integer sampledMinutes, LocalDate sampledOn) {
        return new SampledPlace(
                element,
                site.waterBodyType().filter("lake"::equals).orElse("river"),
                site.functionClass().map(WaterClass::valueOf).orElse(null),
                site.useClass().orElse(null),
                sampledMinutes,
                sampledOn);
    }

    /** Empty where none of the house's standards judges this element, or what the place is used for is not known. */
    Optional<Standard> standard(Collection<Determinand> determinands) {
        return Optional.ofNullable(
                switch (element) {
                    case SURFACE_WATER -> new SurfaceWater(waterBody, functionClass);
                    case DRINKING_SOURCE -> new DrinkingSource(waterBody, functionClass);
                    case GROUNDWATER -> new Groundwater(functionClass);
                    case SOIL -> soil(determinands);
                    case AIR -> new AmbientAir(useClass == null ? USUAL_AREA : useClass, averagingTime());
                    case NOISE -> useClass == null ? null : new FunctionZone(useClass);
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

    /** A day asks for 20 hours, an hour for 45 minutes; anything else is a mean that no limit is set for. */
    String averagingTime() {
        if (sampledMinutes == null) {
            return "?";
        }
        if (sampledMinutes >= SHORTEST_DAY) {
            return AveragingTime.DAY.code();
        }
        return sampledMinutes >= SHORTEST_HOUR && sampledMinutes <= LONGEST_HOUR
                ? AveragingTime.HOUR.code()
                : sampledMinutes + "min";
    }
}
