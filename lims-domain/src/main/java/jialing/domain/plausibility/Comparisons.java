package jialing.domain.plausibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares contents with what was signed before at their own site, and with what is found in their water body in those days. */
@ApplicationScoped
class Comparisons {

    @Inject
    SiteHistory history;

    /** Of samples of one organisation; what was brought along as a blank is left out. Two queries, however many contents. */
    List<SiteComparison> of(List<MeasuredHere> measured, Map<UUID, SampleOrigin> origins) {
        List<PlacedContent> here = measured.stream()
                .flatMap(each -> Optional.ofNullable(origins.get(each.sample()))
                        .filter(SampleOrigin::isOfNature)
                        .map(origin -> PlacedContent.of(each.position(), each.content(), origin))
                        .stream())
                .toList();
        if (here.isEmpty()) {
            return List.of();
        }
        String organisation = origins.values().iterator().next().organisation();
        List<PlacedContent> around = Stream.concat(here.stream(), history.around(here, organisation).stream())
                .toList();
        UsualContents usual = history.before(around, organisation);
        Map<PlacedContent.SameWater, List<PlacedContent>> ofOneWater =
                around.stream().collect(Collectors.groupingBy(PlacedContent::sameWater));
        return here.stream()
                .map(each -> compare(each, ofOneWater.get(each.sameWater()), usual))
                .toList();
    }

    static SiteComparison compare(PlacedContent content, List<PlacedContent> around, UsualContents usual) {
        Optional<UsualContent> own = usual.of(content);
        return new SiteComparison(
                content.position(),
                content.content(),
                own.orElse(null),
                own.flatMap(each -> each.modifiedZ(content.content())).orElse(null),
                own.flatMap(each -> each.multiple(content.content())).orElse(null),
                elsewhere(content, around, usual));
    }

    /** One for each other site: of what is taken nearest in time. */
    private static List<BigDecimal> elsewhere(PlacedContent content, List<PlacedContent> around, UsualContents usual) {
        Map<String, PlacedContent> bySite = around.stream()
                .filter(content::isBeside)
                .collect(Collectors.toMap(
                        PlacedContent::site, Function.identity(), BinaryOperator.minBy(nearestTo(content))));
        return bySite.values().stream()
                .flatMap(each -> usual.of(each).flatMap(was -> was.multiple(each.content())).stream())
                .toList();
    }

    private static Comparator<PlacedContent> nearestTo(PlacedContent content) {
        return Comparator.comparing(each ->
                Duration.between(content.collectedAt(), each.collectedAt()).abs());
    }
}
