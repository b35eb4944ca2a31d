package jialing.domain.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.Analytes;
import jialing.domain.planning.MonitoringSite;
import jialing.domain.planning.MonitoringSites;
import jialing.domain.planning.WorkOrder;

/** The labels of a work order: one a container, and one for a sample that has none. Who may print them, the use case has decided. */
@ApplicationScoped
public class OrderLabels {

    @Inject
    Samples samples;

    @Inject
    MonitoringSites sites;

    @Inject
    Analytes analytes;

    /** In the order in which the sites are met. */
    public List<SampleLabel> of(WorkOrder order) {
        List<Sample> all = samples.ofWorkOrder(order.id());
        Map<String, String> siteNames = sites.byCodes(order.sites()).stream()
                .collect(
                        Collectors.toMap(MonitoringSite::code, site -> "%s（%s）".formatted(site.nameZh(), site.code())));
        Map<String, String> names = analytes.ofMatrix(order.element().matrix()).stream()
                .collect(Collectors.toMap(Analyte::code, Analyte::nameZh, (first, second) -> first));
        Map<UUID, List<Container>> containers = samples
                .containersOf(all.stream().map(Sample::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Container::sampleId));
        return all.stream()
                .flatMap(sample -> labels(
                        order,
                        sample,
                        sample.site().map(siteNames::get).orElse(""),
                        containers.getOrDefault(sample.id(), List.of()),
                        names))
                .toList();
    }

    private static Stream<SampleLabel> labels(
            WorkOrder order, Sample sample, String site, List<Container> containers, Map<String, String> names) {
        return containers.isEmpty()
                ? Stream.of(SampleLabel.withoutContainer(order, sample, site, names))
                : containers.stream().map(container -> SampleLabel.of(order, sample, site, container, names));
    }
}
