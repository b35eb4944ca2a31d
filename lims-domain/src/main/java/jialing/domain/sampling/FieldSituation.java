package jialing.domain.sampling;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import jialing.domain.planning.Element;

/**
 * What was found at the site when a sample was taken.
 *
 * @param analytes that are to be found in the sample
 * @param weather null where nobody noted it
 * @param facts the circumstances by name
 */
public record FieldSituation(Element element, Set<String> analytes, Weather weather, Map<String, String> facts) {

    public static FieldSituation of(Sample sample, Collection<String> analytes, FieldRecord record) {
        return new FieldSituation(
                sample.element(),
                Set.copyOf(analytes),
                record.weather(),
                record.circumstances().facts());
    }
}
