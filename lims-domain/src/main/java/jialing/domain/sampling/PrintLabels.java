package jialing.domain.sampling;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.Analytes;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.planning.MonitoringSite;
import jialing.domain.planning.MonitoringSites;
import jialing.domain.planning.WorkOrder;
import jialing.domain.planning.WorkOrders;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** Somebody prints the labels of a work order: one a container, and one for a sample that has none. */
@UseCase
public class PrintLabels {

    private static final Capacity[] MAY_PRINT = {Capacity.SAMPLER, Capacity.PLANNER, Capacity.SAMPLE_CUSTODIAN};

    @Inject
    Samples samples;

    @Inject
    WorkOrders orders;

    @Inject
    MonitoringSites sites;

    @Inject
    Analytes analytes;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** In the order in which the sites are met. */
    public List<SampleLabel> of(UUID workOrderId) {
        Actor actor = current.mustBe(MAY_PRINT);
        Capacity as = Stream.of(MAY_PRINT).filter(actor::holds).findFirst().orElseThrow();
        WorkOrder order = orders.byId(workOrderId);
        actor.mustActFor(order.organisation());
        List<SampleLabel> labels = labels(order);
        var content = Map.of("number", order.number(), "labels", labels.size());
        ledger.record(Act.of(Verb.PRINT_LABELS, Subject.of("WorkOrder", order.id()), actor, as, content));
        return labels;
    }

    private List<SampleLabel> labels(WorkOrder order) {
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
