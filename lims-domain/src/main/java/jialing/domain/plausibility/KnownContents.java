package jialing.domain.plausibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.catalogue.Unit;
import jialing.domain.plausibility.persistence.KnownContentTable;
import jialing.domain.plausibility.persistence.KnownContentTable.KnownContent;

/** What is known of samples: read on site, and found in batches that quality control has accepted. */
@ApplicationScoped
class KnownContents {

    @Inject
    KnownContentTable table;

    List<SampleOrigin> origins(Collection<UUID> samples) {
        return table.origins(samples);
    }

    /**
     * By sample; of what was read on site and measured in the laboratory the latter comes last.
     *
     * @param butNotIn a batch; null for none
     */
    Map<UUID, List<SampleContent>> of(Collection<UUID> samples, UUID butNotIn, Tolerances.OfMatrix tolerances) {
        var known = new HashMap<UUID, List<SampleContent>>();
        Stream.of(table.onSite(samples), table.inOtherBatches(samples, butNotIn))
                .flatMap(List::stream)
                .forEach(each -> known.computeIfAbsent(each.sample(), sample -> new ArrayList<>())
                        .add(tolerances.given(content(each), each.method())));
        return known;
    }

    private static SampleContent content(KnownContent known) {
        Unit unit = Unit.of(known.unit());
        return known.below()
                ? SampleContent.below(known.analyte(), known.value(), unit)
                : SampleContent.of(known.analyte(), known.value(), unit);
    }
}
