package jialing.domain.sampling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.planning.Element;

/**
 * What was found at the site when a sample was taken.
 *
 * @param analytes that are to be found in the sample
 * @param weather null where nobody noted it
 * @param facts the circumstances by name
 */
public record FieldSituation(Element element, Set<String> analytes, Weather weather, Map<String, String> facts) {

    /** Of a sample with everything that is asked of it, on site and at the bench. */
    static FieldSituation of(Sample sample, List<Container> containers, Weather weather, Map<String, String> facts) {
        Stream<String> atTheBench = containers.stream().flatMap(each -> each.analytes().stream());
        return new FieldSituation(
                sample.element(),
                Stream.concat(sample.fieldReadings().stream(), atTheBench).collect(Collectors.toUnmodifiableSet()),
                weather,
                facts);
    }

    public static FieldSituation of(Sample sample, Collection<String> analytes, FieldRecord record) {
        return new FieldSituation(
                sample.element(),
                Set.copyOf(analytes),
                record.weather(),
                record.circumstances().facts());
    }
}
