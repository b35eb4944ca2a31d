package jialing.domain.plausibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jialing.domain.shared.LabClock;

/** What was found before at several sites, of several analytes. */
final class UsualContents {

    private final Map<SiteAnalyte, List<EarlierContent>> earlier;

    UsualContents(Collection<EarlierContent> all) {
        this.earlier =
                all.stream().collect(Collectors.groupingBy(each -> new SiteAnalyte(each.site(), each.analyte())));
    }

    /** As it was when the sample was taken. */
    Optional<UsualContent> of(PlacedContent content) {
        List<EarlierContent> before = earlier.getOrDefault(content.place(), List.of()).stream()
                .filter(each -> each.collectedAt().isBefore(content.collectedAt()))
                .toList();
        return UsualContent.on(
                LabClock.dayOf(content.collectedAt()), content.content().unit(), before);
    }
}
