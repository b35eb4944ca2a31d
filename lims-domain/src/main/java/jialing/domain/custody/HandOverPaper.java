package jialing.domain.custody;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.Analytes;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.planning.MonitoringSite;
import jialing.domain.planning.MonitoringSites;
import jialing.domain.planning.WorkOrder;
import jialing.domain.planning.WorkOrders;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.AnalystIsBlind;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.View;

/** Everything that the printed form of a hand-over shows. */
@View
public class HandOverPaper {

    @Inject
    HandOvers handOvers;

    @Inject
    Samples samples;

    @Inject
    Receipts receipts;

    @Inject
    WorkOrders orders;

    @Inject
    MonitoringSites sites;

    @Inject
    Organisations organisations;

    @Inject
    Analytes analytes;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @param receipt null before the receiving check */
    public record Line(
            Sample sample, MonitoringSite site, Container container, List<String> analyteNames, Receipt receipt) {}

    /**
     * @param orders the work orders of the samples
     * @param acts the hand-over's own act, and the receipt of each sample once there is one
     */
    public record Paper(
            HandOver handOver,
            Organisation organisation,
            List<WorkOrder> orders,
            List<Line> lines,
            List<RecordedAct> acts) {}

    public Paper of(UUID id) {
        new AnalystIsBlind().require(current.get());
        HandOver handOver = handOvers.byId(id);
        List<Sample> given = handOver.sampleIds().stream().map(samples::byId).toList();
        return new Paper(
                handOver,
                organisations.byCode(handOver.organisation()),
                given.stream()
                        .map(Sample::workOrderId)
                        .distinct()
                        .map(orders::byId)
                        .toList(),
                given.stream().flatMap(this::lines).toList(),
                acts(handOver, given));
    }

    private Stream<Line> lines(Sample sample) {
        MonitoringSite site = sample.site().map(sites::byCode).orElseThrow();
        Receipt receipt = receipts.ofSample(sample.id()).orElse(null);
        Map<String, String> names = analytes.ofMatrix(sample.matrix()).stream()
                .collect(Collectors.toMap(Analyte::code, Analyte::nameZh, (first, second) -> first));
        return samples.containersOf(sample).stream()
                .filter(Container::isFilled)
                .map(container -> new Line(
                        sample,
                        site,
                        container,
                        container.analytes().stream()
                                .map(code -> names.getOrDefault(code, code))
                                .toList(),
                        receipt));
    }

    /** One signature of each kind, since all samples of the form were given and received together. */
    private List<RecordedAct> acts(HandOver handOver, List<Sample> given) {
        List<RecordedAct> all = given.stream()
                .flatMap(sample -> ledger.history("Sample", sample.id()).stream())
                .toList();
        Optional<RecordedAct> handingOver = all.stream()
                .filter(act -> act.verb() == Verb.HAND_OVER
                        && act.content().contains(handOver.id().toString()))
                .findFirst();
        Optional<RecordedAct> receiving = all.stream()
                .filter(act -> act.verb() == Verb.RECEIVE || act.verb() == Verb.REJECT)
                .max(Comparator.comparing(RecordedAct::recordedAt));
        return Stream.of(handingOver, receiving).flatMap(Optional::stream).toList();
    }
}
