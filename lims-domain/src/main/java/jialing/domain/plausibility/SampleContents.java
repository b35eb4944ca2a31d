package jialing.domain.plausibility;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jialing.domain.catalogue.Unit;

/** Everything that is known of one sample, by analyte, in the laboratory and on site. */
public final class SampleContents {

    private final Map<String, SampleContent> byAnalyte = new HashMap<>();

    /** @param known of several contents of one analyte the last one counts */
    public SampleContents(Collection<SampleContent> known) {
        known.forEach(content -> byAnalyte.put(content.analyte(), content));
    }

    public Optional<SampleContent> of(String analyte) {
        return Optional.ofNullable(byAnalyte.get(analyte));
    }

    /** Empty too when it was measured in a unit of another kind. */
    public Optional<SampleContent> in(Unit unit, String analyte) {
        return of(analyte)
                .filter(content -> content.unit().dimension() == unit.dimension())
                .map(content -> content.in(unit));
    }
}
