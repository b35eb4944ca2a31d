package jialing.domain.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 环境空气质量指数 AQI (HJ 633-2012): the highest of the sub-indices. The pollutant with the highest one is the primary pollutant where the
 * index is above 50; several may share it.
 *
 * @param notCalculated pollutants without a sub-index, and why; an AQI without them is no AQI of the day
 */
public record AirQualityIndex(List<SubIndex> subIndices, List<Remark> notCalculated) {

    /** Of which there are sub-indices. */
    static final Set<String> POLLUTANTS = Set.of("SO2", "NO2", "PM10", "PM25", "CO", "O3");

    private static final int PRIMARY_ABOVE = 50;

    /** IAQI of one pollutant, rounded up to a whole number. */
    public record SubIndex(String analyte, int value) {}

    /** @param means of the pollutants over the time that the breakpoints ask for */
    public static AirQualityIndex of(AirQualityBreakpoints breakpoints, Collection<Determinand> means) {
        return breakpoints.indexOf(means);
    }

    /** Empty as long as any of the pollutants could not be calculated. */
    public Optional<Integer> value() {
        return notCalculated.isEmpty()
                ? subIndices.stream().map(SubIndex::value).max(Integer::compareTo)
                : Optional.empty();
    }

    /** None up to 50. */
    public List<String> primaryPollutants() {
        return value().filter(highest -> highest > PRIMARY_ABOVE).stream()
                .flatMap(highest -> subIndices.stream().filter(each -> each.value() == highest))
                .map(SubIndex::analyte)
                .toList();
    }

    public Optional<AirQualityCategory> category() {
        return value().map(AirQualityCategory::of);
    }
}
