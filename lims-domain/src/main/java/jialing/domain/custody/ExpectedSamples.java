package jialing.domain.custody;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.planning.ContainerKind;
import jialing.domain.planning.MonitoringSite;
import jialing.domain.planning.MonitoringSites;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.SampleState;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.View;

/** What the receipt desk expects: samples that are collected or on their way, the most pressing first. */
@View
public class ExpectedSamples {

    private static final int MOST = 500;

    @Inject
    Samples samples;

    @Inject
    Custody custody;

    @Inject
    MonitoringSites sites;

    @Inject
    CurrentActor current;

    /** @param mustStartBy when the analysis must start at the latest, null where no holding time is known */
    public record ContainerLine(String code, ContainerKind kind, List<String> analytes, Instant mustStartBy) {}

    /**
     * @param site null, as its code, when the place is not told to this laboratory
     * @param heldBy name of the person who has it, or where it is
     * @param heldByMe whether the asking person can receive it now
     */
    public record Line(
            String sampleCode,
            SampleState state,
            String site,
            String siteCode,
            String heldBy,
            boolean heldByMe,
            Instant collectedAt,
            List<ContainerLine> containers) {}

    public List<Line> all() {
        List<Sample> onTheirWay = samples.onTheirWay(current.get().organisation(), MOST);
        List<UUID> ids = onTheirWay.stream().map(Sample::id).toList();
        Map<UUID, Holding> holders = custody.holdersOf(ids);
        Map<UUID, List<Container>> containers =
                samples.containersOf(ids).stream().collect(Collectors.groupingBy(Container::sampleId));
        Map<String, String> siteNames =
                sites
                        .byCodes(onTheirWay.stream()
                                .flatMap(sample -> sample.site().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(MonitoringSite::code, MonitoringSite::nameZh));
        return onTheirWay.stream()
                .map(sample -> line(
                        sample,
                        sample.site().map(siteNames::get).orElse(null),
                        holders.get(sample.id()),
                        containers.getOrDefault(sample.id(), List.of())))
                .sorted(Comparator.comparing(ExpectedSamples::pressing))
                .toList();
    }

    private Line line(Sample sample, String site, Holding holding, List<Container> containers) {
        return new Line(
                sample.code().text(),
                sample.state(),
                site,
                sample.site().orElse(null),
                holding.holder(),
                holding.isWith(current.get().personId()) || holding.isOutside(sample),
                sample.collectedAt().orElseThrow(),
                containers.stream().map(ExpectedSamples::line).toList());
    }

    private static ContainerLine line(Container container) {
        return new ContainerLine(
                container.code().text(),
                container.kind(),
                container.analytes(),
                container.mustStartBy().orElse(null));
    }

    private static Instant pressing(Line line) {
        return line.containers().stream()
                .map(ContainerLine::mustStartBy)
                .filter(instant -> instant != null)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }
}
