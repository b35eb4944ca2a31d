package jialing.domain.analysis.calculation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jialing.domain.analysis.SeriesKind;
import jialing.domain.biology.Community;
import jialing.domain.biology.Plate;
import jialing.domain.biology.Taxa;
import jialing.domain.biology.Taxon;
import jialing.domain.biology.Tubes;
import jialing.domain.curves.CalibrationPoint;
import jialing.domain.curves.StandardAddition;
import jialing.domain.noise.SoundLevels;
import jialing.domain.noise.SourceLevel;
import jialing.domain.shared.LabClock;

/**
 * A series as it was delivered for a position, in the words of the feature that calculates it.
 *
 * @param startedAt of the first point; null where time plays no part
 * @param interval between two points; null where time plays no part
 */
public record MeasuredSeries(SeriesKind kind, List<SeriesPoint> points, Instant startedAt, Duration interval) {

    public MeasuredSeries {
        points = List.copyOf(points);
    }

    SoundLevels levels() {
        return new SoundLevels(points.stream().map(MeasuredSeries::level).toList());
    }

    /** What a source contributes; null when its background is too loud. Without a background nothing is taken off. */
    BigDecimal sourceLevel() {
        List<BigDecimal> background = points.stream()
                .map(point -> point.values().get("background"))
                .filter(Objects::nonNull)
                .toList();
        BigDecimal measured = levels().equivalent();
        return background.isEmpty()
                ? measured
                : SourceLevel.between(measured, new SoundLevels(background).equivalent())
                        .level();
    }

    /** The equivalent level of each hour of the day that the series reaches into, local time. */
    Map<Integer, BigDecimal> hourlyLevels() {
        Map<Integer, List<BigDecimal>> byHour = new TreeMap<>();
        for (int i = 0; i < points.size(); i++) {
            int hour = startedAt
                    .plus(interval.multipliedBy(i))
                    .atZone(LabClock.ZONE)
                    .getHour();
            byHour.computeIfAbsent(hour, any -> new ArrayList<>()).add(level(points.get(i)));
        }
        return byHour.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, hour -> new SoundLevels(hour.getValue()).equivalent()));
    }

    Community community() {
        return new Community(points.stream()
                .collect(Collectors.toMap(SeriesPoint::label, point -> point.get("abundance"), BigDecimal::add)));
    }

    /** Families of the taxa that the house has names for. */
    List<String> families() {
        return community().present().stream()
                .map(Taxa::named)
                .flatMap(Optional::stream)
                .map(Taxon::scoredFamily)
                .flatMap(Optional::stream)
                .toList();
    }

    /** @throws jialing.domain.shared.Refusal when the additions are too few */
    public StandardAddition addition() {
        return StandardAddition.of(points.stream()
                .map(point -> new CalibrationPoint(point.get("added"), point.get("response")))
                .toList());
    }

    /** The largest addition. */
    public BigDecimal topAddition() {
        return points.stream()
                .map(point -> point.get("added"))
                .reduce(BigDecimal::max)
                .orElseThrow();
    }

    List<Plate> plates() {
        return points.stream().map(MeasuredSeries::plate).toList();
    }

    List<Tubes> tubes() {
        return points.stream()
                .map(point -> new Tubes(point.get("volume"), point.whole("tubes"), point.whole("positive")))
                .toList();
    }

    private static BigDecimal level(SeriesPoint point) {
        return point.get("level");
    }

    private static Plate plate(SeriesPoint point) {
        Integer colonies = point.values().containsKey("colonies") ? Integer.valueOf(point.whole("colonies")) : null;
        return new Plate(colonies, point.get("volume"), point.get("dilution"));
    }
}
