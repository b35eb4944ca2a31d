package jialing.domain.plausibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.plausibility.persistence.SiteValueTable;

/** What has been signed of the sites of an organisation, for those who ask what is usual there. */
@ApplicationScoped
public class SiteHistory {

    /** The newest ones count: five years of a site that is visited each month. */
    private static final int AT_MOST_EACH = 60;

    @Inject
    SiteValueTable table;

    /** The results of a batch have been signed, or one of them amended: MUST be told in the same transaction. */
    public void take(UUID batch) {
        table.take(batch);
    }

    /**
     * The same of results that another laboratory found.
     *
     * @param sampleOf by result the own sample
     */
    public void takeReturned(Map<UUID, UUID> sampleOf) {
        table.takeReturned(sampleOf);
    }

    /** Signed results of the same analytes in the same water bodies, taken within seven days of these; none of the same site. */
    List<PlacedContent> around(List<PlacedContent> contents, String organisation) {
        List<PlacedContent> ofWater =
                contents.stream().filter(each -> each.waterBody() != null).toList();
        if (ofWater.isEmpty()) {
            return List.of();
        }
        return table
                .ofWaterBodies(
                        each(ofWater, PlacedContent::waterBody),
                        organisation,
                        each(ofWater, content -> content.content().analyte()),
                        first(ofWater).minus(PlacedContent.SAME_WEEK),
                        last(ofWater).plus(PlacedContent.SAME_WEEK))
                .stream()
                .map(each -> new PlacedContent(
                        null,
                        each.content().asFound(),
                        each.element(),
                        each.content().site(),
                        each.waterBody(),
                        each.content().collectedAt()))
                .toList();
    }

    UsualContents before(List<PlacedContent> contents, String organisation) {
        List<SiteAnalyte> places =
                contents.stream().map(PlacedContent::place).distinct().toList();
        return new UsualContents(table.before(last(contents), organisation, places, AT_MOST_EACH));
    }

    private static Set<String> each(List<PlacedContent> contents, Function<PlacedContent, String> part) {
        return contents.stream().map(part).collect(Collectors.toSet());
    }

    private static Instant first(List<PlacedContent> contents) {
        return contents.stream()
                .map(PlacedContent::collectedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant last(List<PlacedContent> contents) {
        return contents.stream()
                .map(PlacedContent::collectedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
