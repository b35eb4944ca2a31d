package jialing.domain.plausibility;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.catalogue.Unit;
import jialing.domain.quality.Finding;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.View;

/**
 * Everything that is known of one sample beside what it should be like, for those who review it: what was read on site too, which no
 * batch asks about. Analysts are refused: what is usual at a site is not theirs to know.
 */
@View
public class SamplePlausibility {

    @Inject
    Samples samples;

    @Inject
    Tolerances tolerances;

    @Inject
    KnownContents contents;

    @Inject
    Comparisons comparisons;

    @Inject
    CurrentActor current;

    /**
     * A content and what is usual at its site.
     *
     * @param value the content, or the detection limit when it is below
     * @param median in the same unit; null, with what follows, when too little was found there before
     * @param ofSeason whether only the same season counted
     * @param modifiedZ null when neither the site nor the measurement scatters
     * @param neighbours other sites of the water body that were compared
     */
    public record ContentBesideUsual(
            String analyte,
            BigDecimal value,
            boolean below,
            Unit unit,
            BigDecimal median,
            Integer earlier,
            Boolean ofSeason,
            BigDecimal modifiedZ,
            int neighbours,
            List<Finding> findings) {

        private static ContentBesideUsual of(SiteComparison comparison) {
            SampleContent content = comparison.content();
            var usual = comparison.usualContent();
            return new ContentBesideUsual(
                    content.analyte(),
                    content.value(),
                    content.below(),
                    content.unit(),
                    usual.map(each -> each.median(content.unit())).orElse(null),
                    usual.map(UsualContent::count).orElse(null),
                    usual.map(UsualContent::ofSeason).orElse(null),
                    comparison.z(),
                    comparison.elsewhere().size(),
                    Stream.of(SiteFindings.history(comparison), SiteFindings.neighbours(comparison))
                            .filter(finding -> finding.outcome() != Finding.Outcome.UNDECIDED)
                            .toList());
        }
    }

    /** What the relations say, and each content beside what is usual. */
    public record Plausible(List<Finding> relations, List<ContentBesideUsual> contents) {}

    /** @param scanned code of the sample or of one of its containers */
    public Plausible of(String scanned) {
        current.mustBe(Capacity.REVIEWER, Capacity.SIGNATORY, Capacity.QUALITY_OFFICER, Capacity.VISITING_INSPECTOR);
        Sample sample = samples.byScan(scanned);
        List<SampleOrigin> origins = contents.origins(List.of(sample.id()));
        if (origins.isEmpty()) {
            return new Plausible(List.of(), List.of());
        }
        Map<UUID, SampleOrigin> origin = Map.of(sample.id(), origins.get(0));
        List<MeasuredHere> known = contents
                .of(List.of(sample.id()), null, tolerances.of(sample.matrix()))
                .getOrDefault(sample.id(), List.of())
                .stream()
                .map(content -> new MeasuredHere(null, sample.id(), content))
                .toList();
        return new Plausible(
                RelationFindings.of(known, Map.of(), origin).toList(),
                comparisons.of(known, origin).stream()
                        .map(ContentBesideUsual::of)
                        .toList());
    }
}
